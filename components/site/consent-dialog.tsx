"use client";

import { useState } from "react";
import { buttonClasses } from "@/components/ui/button-classes";
import { Dialog } from "@/components/ui/dialog";
import { consent, type Purpose, purposes } from "@/lib/client/consent";

export interface ConsentDialogProps {
  words: Record<Purpose | `${Purpose}Text` | "question" | "needed" | "neededText" | "save" | "close", string>;
  onAnswer: (agreed: Purpose[]) => void;
  onClose: () => void;
}

/** One switch for each purpose, as it stands now; what the shop cannot work without is told and cannot be refused. */
export default function ConsentDialog({ words, onAnswer, onClose }: ConsentDialogProps) {
  const [agreed, setAgreed] = useState<Purpose[]>(() => consent() ?? []);
  const toggle = (purpose: Purpose) =>
    setAgreed(agreed.includes(purpose) ? agreed.filter((one) => one !== purpose) : [...agreed, purpose]);
  const row = (key: string, title: string, text: string, isAgreed: boolean, onToggle?: () => void) => (
    <label key={key} className="flex items-start gap-4 py-4">
      <input
        type="checkbox"
        checked={isAgreed}
        disabled={!onToggle}
        onChange={onToggle}
        className="mt-0.5 size-6 shrink-0 accent-accent"
      />
      <span>
        <span className="block font-medium">{title}</span>
        <span className="mt-1 block text-sm text-muted">{text}</span>
      </span>
    </label>
  );
  return (
    <Dialog title={words.question} place="center" closeLabel={words.close} onClose={onClose}>
      <div className="divide-y divide-line border-y border-line">
        {row("needed", words.needed, words.neededText, true)}
        {purposes.map((purpose) =>
          row(purpose, words[purpose], words[`${purpose}Text`], agreed.includes(purpose), () => toggle(purpose)),
        )}
      </div>
      <button type="button" className={`mt-6 ${buttonClasses.primary}`} onClick={() => onAnswer(agreed)}>
        {words.save}
      </button>
    </Dialog>
  );
}
