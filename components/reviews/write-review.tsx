"use client";

import { late } from "@/components/ui/late";
import { FormOpener } from "./form-opener";
import type { ReviewFormProps } from "./review-form";

const ReviewForm = late(() => import("./review-form"));

export type WriteReviewProps = Omit<ReviewFormProps, "onClose" | "draft">;

/** Opens the form to write a review. */
export function WriteReview(form: WriteReviewProps) {
  return (
    <FormOpener label={form.words.open}>
      {(draft, onClose) => <ReviewForm {...form} draft={draft} onClose={onClose} />}
    </FormOpener>
  );
}
