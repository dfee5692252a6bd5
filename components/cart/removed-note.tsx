"use client";

import { useEffect, useRef } from "react";
import { useCartChange } from "@/lib/client/use-cart";
import type { CartLine } from "@/lib/domain/cart";

export interface RemovedNoteProps {
  line: CartLine;
  market: string;
  /** `removed` has `{title}` to fill. */
  words: { removed: string; undo: string };
  problems: Record<string, string>;
  onUndone: () => void;
}

/** Says what was taken out and puts it back at a click. */
export function RemovedNote({ line, market, words, problems, onUndone }: RemovedNoteProps) {
  const add = useCartChange("addToCart");
  const { variantId, quantity } = line;
  const undo = () =>
    add.isPending || add.mutate({ query: { market }, body: { variantId, quantity } }, { onSuccess: onUndone });
  // The keyboard was on a row that is gone.
  const note = useRef<HTMLParagraphElement>(null);
  useEffect(() => note.current?.focus({ preventScroll: true }), []);
  return (
    <p ref={note} tabIndex={-1} role="status" className="mb-6 flex flex-wrap gap-x-4 border-s-2 border-accent ps-4">
      {words.removed.replace("{title}", line.title)}
      <button
        type="button"
        onClick={undo}
        aria-disabled={add.isPending}
        className="font-medium underline underline-offset-4"
      >
        {words.undo}
      </button>
      {add.error ? <span className="text-alert">{problems[add.error.code] ?? problems.other}</span> : null}
    </p>
  );
}
