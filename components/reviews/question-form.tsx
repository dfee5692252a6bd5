"use client";

import { Dialog } from "@/components/ui/dialog";
import { TextAreaField } from "@/components/ui/text-area-field";
import { api } from "@/lib/client/api";
import { voiceLimits } from "@/lib/domain/voice-limits";
import { WrittenQuestion } from "@/lib/domain/written-voice";
import type { Draft } from "./draft";
import { readForm } from "./read-form";
import { SenderFields, type SenderFieldsProps, senderOf } from "./sender-fields";
import { VoiceForm, type VoiceFormWords } from "./voice-form";

export interface QuestionFormProps {
  handle: string;
  market: string;
  onClose: () => void;
  draft: Draft;
  words: VoiceFormWords &
    SenderFieldsProps["words"] & {
      open: string;
      title: string;
      close: string;
      question: string;
    };
}

/** Asks a question, in a dialog. */
export default function QuestionForm({ handle, market, onClose, draft, words }: QuestionFormProps) {
  const { question } = voiceLimits;

  const read = (fields: FormData) =>
    readForm(WrittenQuestion, { question: fields.get("question"), ...senderOf(fields) });

  const send = (voice: WrittenQuestion, website: string) =>
    api("askQuestion", { params: { handle }, query: { market }, body: { ...voice, website } });

  return (
    <Dialog title={words.title} place="center" closeLabel={words.close} onClose={onClose}>
      <VoiceForm read={read} send={send} draft={draft} words={words}>
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
