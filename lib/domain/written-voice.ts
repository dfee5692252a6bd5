import * as z from "zod/mini";
import { line } from "./line";
import { EmailAddress } from "./mail";
import { voiceLimits } from "./voice-limits";
import { writtenText } from "./written-text";

/**
 * What shoppers write of a product. Their address is confirmed before anybody reads the rest, and is never shown. The
 * forms judge by these schemas in the browser, the contract by the same; hence Zod's small face.
 */
const sender = { author: line(1, voiceLimits.author), email: EmailAddress };

export const Stars = z.int().check(z.minimum(1), z.maximum(5));

export const WrittenReview = z.strictObject({
  rating: Stars,
  title: line(1, voiceLimits.title),
  text: writtenText(voiceLimits.text.least, voiceLimits.text.most),
  ...sender,
});
export type WrittenReview = z.infer<typeof WrittenReview>;

export const WrittenQuestion = z.strictObject({
  question: writtenText(voiceLimits.question.least, voiceLimits.question.most),
  ...sender,
});
export type WrittenQuestion = z.infer<typeof WrittenQuestion>;
