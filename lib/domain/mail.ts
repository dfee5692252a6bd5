import * as z from "zod/mini";

/** An address somebody typed. */
export const EmailAddress = z.email().check(z.maxLength(254));

/** What is written to somebody, as text and as HTML that says the same. */
export type Letter = { subject: string; text: string; html: string };

/** A letter on its way. `kind` says what it is for, such as `confirmation`. */
export type Mail = Letter & {
  to: string;
  kind: string;
  /** The same id for the same letter, so that a letter sent twice can be known as one. */
  id: string;
  /** Takes one POST without a body that ends letters of this kind (RFC 8058). */
  unsubscribeUrl?: string;
};
