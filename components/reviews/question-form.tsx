"use client";

import { Dialog } from "@/components/ui/dialog";
import { TextAreaField } from "@/components/ui/text-area-field";
import { api } from "@/lib/client/api";
import { voiceLimits } from "@/lib/domain/voice-limits";
import { brokenRules, isBetween, type Rule, tidied } from "./check-text";
import type { Draft } from "./draft";
import { SenderFields, type SenderFieldsProps, senderOf, senderRules } from "./sender-fields";
import { type FieldErrors, VoiceForm, type VoiceFormProps } from "./voice-form";

export interface QuestionFormProps {
  handle: string;
  market: string;
  onClose: () => void;
  draft: Draft;
  words: VoiceFormProps["words"] &
    SenderFieldsProps["words"] & {
      open: string;
      title: string;
      close: string;
      question: string;
    };
}

/** Asks a question, in a dialog. */
export function QuestionForm({ handle, market, onClose, draft, words }: QuestionFormProps) {
  const { question } = voiceLimits;

  function check(fields: FormData): FieldErrors {
    const rules: Rule[] = [
      ["question", isBetween(tidied(fields.get("question")), question.least, question.most)],
      ...senderRules(fields),
    ];
    return brokenRules(rules, words.rules);
  }

  const send = (fields: FormData) =>
    api("askQuestion", {
      params: { handle },
      query: { market },
      body: {
        question: tidied(fields.get("question")),
        ...senderOf(fields),
      },
    });

  return (
    <Dialog title={words.title} place="center" closeLabel={words.close} onClose={onClose}>
      <VoiceForm check={check} send={send} draft={draft} words={words}>
        {(errors) => (
          <>
            <TextAreaField
              name="question"
              label={words.question}
              error={errors.question}
              defaultValue={draft.texts.get("question")}
              maxLength={question.most}
              rows={4}
              required
            />
            <SenderFields draft={draft} errors={errors} words={words} />
          </>
        )}
      </VoiceForm>
    </Dialog>
  );
}
