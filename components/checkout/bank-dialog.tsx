"use client";

import { useEffect, useRef } from "react";
import { buttonClasses } from "@/components/ui/button-classes";
import type { CheckoutWords } from "./checkout-words";

/** The sandbox's bank: asks the card holder, as 3-D Secure does. Closing it is a refusal. */
export function BankDialog({
  total,
  words,
  onAnswer,
}: {
  total: string;
  words: CheckoutWords;
  onAnswer: (isConfirmed: boolean) => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby="bank-title"
      onCancel={() => onAnswer(false)}
      className="m-auto max-w-md bg-paper p-8 text-ink backdrop:bg-veil"
    >
      <h2 id="bank-title" className="text-2xl">
        {words.bankTitle}
      </h2>
      <p className="mt-3">{words.bankText.replace("{total}", total)}</p>
      <div className="mt-6 flex flex-wrap gap-3">
        <button type="button" className={buttonClasses.primary} onClick={() => onAnswer(true)}>
          {words.confirm}
        </button>
        <button type="button" className={buttonClasses.quiet} onClick={() => onAnswer(false)}>
          {words.refuse}
        </button>
      </div>
    </dialog>
  );
}
