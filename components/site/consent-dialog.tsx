"use client";

import { useState } from "react";
import { buttonClasses } from "@/components/ui/button-classes";
import { Dialog } from "@/components/ui/dialog";
import { consent, type Purpose } from "@/lib/client/consent";

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
  const row = (title: string, text: string, isAgreed: boolean, onToggle?: () => void) => (
    <label className="flex items-start gap-4 py-4">
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
  const choice = (purpose: Purpose, title: string, text: string) =>
    row(title, text, agreed.includes(purpose), () => toggle(purpose));
  return (
    <Dialog title={words.question} place="center" closeLabel={words.close} onClose={onClose}>
      <div className="divide-y divide-line border-y border-line">
        {row(words.needed, words.neededText, true)}
        {choice("convenience", words.convenience, words.convenienceText)}
        {choice("measurement", words.measurement, words.measurementText)}
      </div>
      <button type="button" className={`mt-6 ${buttonClasses.primary}`} onClick={() => onAnswer(agreed)}>
        {words.save}
      </button>
    </Dialog>
  );
}
