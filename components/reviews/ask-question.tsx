"use client";

import { late } from "@/components/ui/late";
import { FormOpener } from "./form-opener";
import type { QuestionFormProps } from "./question-form";

const QuestionForm = late(() => import("./question-form"));

export type AskQuestionProps = Omit<QuestionFormProps, "onClose" | "draft">;

/** Opens the form to ask a question. */
export function AskQuestion(form: AskQuestionProps) {
  return (
    <FormOpener label={form.words.open}>
      {(draft, onClose) => <QuestionForm {...form} draft={draft} onClose={onClose} />}
    </FormOpener>
  );
}
