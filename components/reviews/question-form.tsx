"use client";

import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { TextAreaField } from "@/components/ui/text-area-field";
import { api } from "@/lib/client/api";
import { voiceLimits } from "@/lib/domain/voice-limits";
import { isBetween, looksLikeEmail, tidied } from "./check-text";
import type { Draft } from "./draft";
import { type FieldErrors, VoiceForm, type VoiceFormProps } from "./voice-form";

export interface QuestionFormProps {
  handle: string;
  market: string;
  onClose: () => void;
  draft: Draft;
  words: VoiceFormProps["words"] & {
    open: string;
    title: string;
    close: string;
    question: string;
    author: string;
    authorHint: string;
    email: string;
    emailHint: string;
  };
}

/** Asks a question, in a dialog. */
export function QuestionForm({ handle, market, onClose, draft, words }: QuestionFormProps) {
  const { question, author } = voiceLimits;

  function check(fields: FormData): FieldErrors {
    const rules: [string, boolean][] = [
      ["question", isBetween(tidied(fields.get("question")), question.least, question.most)],
      ["author", isBetween(tidied(fields.get("author")), 1, author)],
      ["email", looksLikeEmail(tidied(fields.get("email")))],
    ];
    return Object.fromEntries(rules.flatMap(([name, isKept]) => (isKept ? [] : [[name, words.rules[name] ?? ""]])));
  }

  const send = (fields: FormData) =>
    api("askQuestion", {
      params: { handle },
      query: { market },
      body: {
        question: tidied(fields.get("question")),
        author: tidied(fields.get("author")),
        email: tidied(fields.get("email")),
        website: String(fields.get("website") ?? ""),
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
            <Field
              name="author"
              label={words.author}
              hint={words.authorHint}
              error={errors.author}
              defaultValue={draft.texts.get("author")}
              maxLength={author}
              autoComplete="nickname"
              required
            />
            <Field
              name="email"
              type="email"
              label={words.email}
              hint={words.emailHint}
              error={errors.email}
              defaultValue={draft.texts.get("email")}
              maxLength={254}
              autoComplete="email"
              required
            />
          </>
        )}
      </VoiceForm>
    </Dialog>
  );
}
