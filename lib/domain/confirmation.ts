import { z } from "zod";
import { Handle } from "./product";
import { NewQuestion } from "./question";
import { NewReview } from "./review";

/** What a stranger asks for by giving an address, by kind. What a yes sets going stands in `confirm-address.ts`. */
export const confirmable = {
  "stock-alert": z.object({ productHandle: Handle, variantId: z.string() }),
  review: NewReview.omit({ email: true }),
  question: NewQuestion.omit({ email: true }),
};

export const ConfirmationKind = z.enum(Object.keys(confirmable) as [keyof typeof confirmable]);
export type ConfirmationKind = z.infer<typeof ConfirmationKind>;

/** What waits for its owner's yes; nothing of it has happened. */
export type Waiting<K extends ConfirmationKind = ConfirmationKind> = {
  [Kind in K]: { kind: Kind; email: string; market: string; payload: z.infer<(typeof confirmable)[Kind]> };
}[K];

/** Something that waits, as it comes back from where it was kept. */
export function toWaiting(kept: { kind: string; email: string; market: string; payload: unknown }): Waiting {
  const kind = ConfirmationKind.parse(kept.kind);
  return { kind, email: kept.email, market: kept.market, payload: confirmable[kind].parse(kept.payload) } as Waiting;
}

export type ConfirmationState = "open" | "used" | "expired";

/** How long a link may be used. */
export const confirmationHours = 48;

/** Letters one address may be sent by strangers within an hour. */
export const lettersPerHour = 5;

/** Why an address could not be confirmed, or what was asked for not be done although it was. */
export type ConfirmationProblem = {
  code: "link-unknown" | "link-expired" | "link-used" | "review-duplicate";
};
