"use client";

import { usePathname } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { buttonClasses } from "@/components/ui/button-classes";
import { SpokenStatus } from "@/components/ui/spoken-status";
import { ApiError, api } from "@/lib/client/api";

export interface TokenActionProps {
  operation: "confirmAddress" | "unsubscribe";
  words: {
    act: string;
    acting: string;
    onward: string;
    /** What was done, by the kind the answer names. */
    done: Record<string, string>;
  };
  onwardHref: string;
  problems: Record<string, string>;
}

type Step = { name: "asking" | "acting" } | { name: "done"; kind: string } | { name: "failed"; code: string };

/** Does what a letter's link is for, once its reader presses: programs that open links in letters press nothing. */
export function TokenAction({ operation, words, onwardHref, problems }: TokenActionProps) {
  const token = usePathname().split("/").at(-1) ?? "";
  const [step, setStep] = useState<Step>({ name: "asking" });
  const outcome = useRef<HTMLParagraphElement>(null);
  const isOver = step.name === "done" || (step.name === "failed" && /^link-|-duplicate$/.test(step.code));
  useEffect(() => {
    if (isOver) outcome.current?.focus();
  }, [isOver]);

  async function act() {
    setStep({ name: "acting" });
    try {
      const { kind } = await api(operation, { params: { token } });
      setStep({ name: "done", kind });
    } catch (error) {
      // A link that was cut short on its way cannot be read; to its reader it is one that is not known.
      const code = error instanceof ApiError ? error.code : "other";
      setStep({ name: "failed", code: code === "input-invalid" ? "link-unknown" : code });
    }
  }

  return (
    <div className="mt-8">
      <p
        ref={outcome}
        tabIndex={-1}
        role={step.name === "failed" ? "alert" : "status"}
        className={`text-lg empty:hidden ${step.name === "failed" ? "text-alert" : ""}`}
      >
        {step.name === "done" ? words.done[step.kind] : null}
        {step.name === "failed" ? (problems[step.code] ?? problems.other) : null}
      </p>
      <SpokenStatus text={step.name === "acting" && words.acting} />
      {isOver ? (
        <a href={onwardHref} className={`mt-6 ${buttonClasses.quiet}`}>
          {words.onward}
        </a>
      ) : (
        <button
          type="button"
          onClick={act}
          disabled={step.name === "acting"}
          className={`mt-4 ${buttonClasses.primary}`}
        >
          {step.name === "acting" ? words.acting : words.act}
        </button>
      )}
    </div>
  );
}
