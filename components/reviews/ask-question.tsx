"use client";

import { lazy, Suspense, useState } from "react";
import { buttonClasses } from "@/components/ui/button-classes";
import { newDraft } from "./draft";
import type { QuestionFormProps } from "./question-form";

const QuestionForm = lazy(() => import("./question-form").then(({ QuestionForm: part }) => ({ default: part })));

export type AskQuestionProps = Omit<QuestionFormProps, "onClose" | "draft">;

/** Opens the form, which comes to the browser only then. */
export function AskQuestion(form: AskQuestionProps) {
  const [isOpen, setIsOpen] = useState(false);
  const [draft] = useState(newDraft);
  return (
    <>
      <button type="button" onClick={() => setIsOpen(true)} className={buttonClasses.quiet}>
        {form.words.open}
      </button>
      {isOpen ? (
        <Suspense>
          <QuestionForm {...form} draft={draft} onClose={() => setIsOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
