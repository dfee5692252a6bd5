"use client";

import { useRef, useState } from "react";
import { late } from "@/components/ui/late";
import { answerConsent, type Purpose, purposes } from "@/lib/client/consent";
import type { ConsentDialogProps } from "./consent-dialog";

const ConsentDialog = late(() => import("./consent-dialog"));

export interface ConsentBannerProps {
  privacyHref: string;
  words: ConsentDialogProps["words"] &
    Record<"question" | "text" | "privacy" | "accept" | "refuse" | "choose" | "saved", string>;
}

const equal = "min-h-11 rounded-full border border-ink/70 px-4 sm:px-5 hover:bg-ink hover:text-paper";

/**
 * Asks what the device may remember, in the page's flow above everything, so that it covers nothing and holds nobody up. Hidden
 * until `ConsentScript` finds that nobody has answered. Yes and no look the same.
 */
export function ConsentBanner({ privacyHref, words }: ConsentBannerProps) {
  const [isChoosing, setIsChoosing] = useState(false);
  const [saved, setSaved] = useState("");
  const status = useRef<HTMLParagraphElement>(null);
  const answer = (agreed: Purpose[]) => {
    answerConsent(agreed);
    setIsChoosing(false);
    setSaved(words.saved);
    // The button that had the focus is gone; the keyboard stays where it was, at the top of the page.
    status.current?.focus();
  };
  return (
    <>
      <section
        aria-label={words.question}
        data-nosnippet
        className="consent-banner border-b border-line bg-linen text-sm"
      >
        <div className="page-width flex flex-wrap items-center gap-x-10 gap-y-3 py-4">
          <p className="flex-1 basis-80">
            {words.text}{" "}
            <a href={privacyHref} className="underline underline-offset-4">
              {words.privacy}
            </a>
          </p>
          <div className="flex flex-wrap gap-2">
            <button type="button" className={equal} onClick={() => answer([...purposes])}>
              {words.accept}
            </button>
            <button type="button" className={equal} onClick={() => answer([])}>
              {words.refuse}
            </button>
            <button
              type="button"
              aria-haspopup="dialog"
              className="min-h-11 px-2 underline sm:px-3 underline-offset-4"
              onClick={() => setIsChoosing(true)}
            >
              {words.choose}
            </button>
          </div>
        </div>
      </section>
      <p ref={status} role="status" tabIndex={-1} className="sr-only">
        {saved}
      </p>
      {isChoosing ? <ConsentDialog words={words} onAnswer={answer} onClose={() => setIsChoosing(false)} /> : null}
    </>
  );
}
