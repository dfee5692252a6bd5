"use client";

import { lazy, Suspense, useState } from "react";
import { buttonClasses } from "@/components/ui/button-classes";
import { newDraft } from "./draft";
import type { ReviewFormProps } from "./review-form";

const ReviewForm = lazy(() => import("./review-form").then(({ ReviewForm: part }) => ({ default: part })));

export type WriteReviewProps = Omit<ReviewFormProps, "onClose" | "draft">;

/** Opens the form, which comes to the browser only then. */
export function WriteReview(form: WriteReviewProps) {
  const [isOpen, setIsOpen] = useState(false);
  const [draft] = useState(newDraft);
  return (
    <>
      <button type="button" onClick={() => setIsOpen(true)} className={buttonClasses.quiet}>
        {form.words.open}
      </button>
      {isOpen ? (
        <Suspense>
          <ReviewForm {...form} draft={draft} onClose={() => setIsOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
