import { Field } from "@/components/ui/field";
import { voiceLimits } from "@/lib/domain/voice-limits";
import { isBetween, looksLikeEmail, type Rule, tidied } from "./check-text";
import type { Draft } from "./draft";
import type { FieldErrors } from "./voice-form";

export interface SenderFieldsProps {
  draft: Draft;
  errors: FieldErrors;
  words: { author: string; authorHint: string; email: string; emailHint: string };
}

/** What is asked of who sends a review or a question, whichever it is. */
export const senderRules = (fields: FormData): Rule[] => [
  ["author", isBetween(tidied(fields.get("author")), 1, voiceLimits.author)],
  ["email", looksLikeEmail(tidied(fields.get("email")))],
];

export const senderOf = (fields: FormData) => ({
  author: tidied(fields.get("author")),
  email: tidied(fields.get("email")),
  website: String(fields.get("website") ?? ""),
});

/** Who sends it: a name that is shown, and an address that is not. */
export function SenderFields({ draft, errors, words }: SenderFieldsProps) {
  return (
    <>
      <Field
        name="author"
        label={words.author}
        hint={words.authorHint}
        error={errors.author}
        defaultValue={draft.texts.get("author")}
        maxLength={voiceLimits.author}
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
  );
}
