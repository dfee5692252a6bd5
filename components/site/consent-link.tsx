"use client";

import { useState } from "react";
import { late } from "@/components/ui/late";
import { answerConsent, type Purpose } from "@/lib/client/consent";
import type { ConsentDialogProps } from "./consent-dialog";

const ConsentDialog = late(() => import("./consent-dialog"));

export interface ConsentLinkProps {
  words: ConsentDialogProps["words"] & { change: string };
}

/** Changes the answer at any time, from every page. */
export function ConsentLink({ words }: ConsentLinkProps) {
  const [isOpen, setIsOpen] = useState(false);
  const answer = (agreed: Purpose[]) => {
    answerConsent(agreed);
    setIsOpen(false);
  };
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        className="min-h-8 underline underline-offset-4 hover:text-ink"
        onClick={() => setIsOpen(true)}
      >
        {words.change}
      </button>
      {isOpen ? <ConsentDialog words={words} onAnswer={answer} onClose={() => setIsOpen(false)} /> : null}
    </>
  );
}
