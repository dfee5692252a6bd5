"use client";

import { lazy, Suspense, useState } from "react";
import { answerConsent, type Purpose } from "@/lib/client/consent";
import type { ConsentDialogProps } from "./consent-dialog";

const ConsentDialog = lazy(() => import("./consent-dialog"));

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
      {isOpen ? (
        <Suspense>
          <ConsentDialog words={words} onAnswer={answer} onClose={() => setIsOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
