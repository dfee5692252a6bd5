import { Field } from "@/components/ui/field";
import { voiceLimits } from "@/lib/domain/voice-limits";
import type { Draft } from "./draft";
import type { FieldErrors } from "./voice-form";

export interface SenderFieldsProps {
  draft: Draft;
  errors: FieldErrors;
  words: { author: string; authorHint: string; email: string; emailHint: string };
}

/** What who sends a review or a question wrote of themselves. */
export const senderOf = (fields: FormData) => ({ author: fields.get("author"), email: fields.get("email") });

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
