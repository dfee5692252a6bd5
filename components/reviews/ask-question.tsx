"use client";

import { lazy } from "react";
import { FormOpener } from "./form-opener";
import type { QuestionFormProps } from "./question-form";

const QuestionForm = lazy(() => import("./question-form").then(({ QuestionForm: part }) => ({ default: part })));

export type AskQuestionProps = Omit<QuestionFormProps, "onClose" | "draft">;

/** Opens the form to ask a question. */
export function AskQuestion(form: AskQuestionProps) {
  return (
    <FormOpener label={form.words.open}>
      {(draft, onClose) => <QuestionForm {...form} draft={draft} onClose={onClose} />}
    </FormOpener>
  );
}
