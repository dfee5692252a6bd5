import { randomUUID } from "node:crypto";
import { z } from "@medusajs/framework/zod";
import type { CheckedCard } from "./cards";

const declineCode = z.enum(["card_declined", "insufficient_funds", "authentication_failed"]);

/** What the sandbox knows about one payment; Medusa keeps it as the payment session's `data`. */
export const paymentState = z.object({
  id: z.string(),
  client_secret: z.string(),
  session_id: z.string(),
  /** Major units, as a decimal string. */
  amount: z.string(),
  currency_code: z.string(),
  status: z.enum([
    "requires_card",
    "requires_confirmation",
    "requires_challenge",
    "pending",
    "authorized",
    "captured",
    "refunded",
    "canceled",
    "failed",
  ]),
  card: z
    .object({
      brand: z.string(),
      last4: z.string(),
      outcome: z.enum(["approve", "decline", "insufficient-funds", "challenge", "approve-later"]),
    })
    .nullable(),
  challenge_id: z.string().nullable(),
  challenge_result: z.enum(["passed", "failed"]).nullable(),
  decline_code: declineCode.nullable(),
  /** Milliseconds since 1970 at which a pending payment is approved. */
  settles_at: z.number().nullable(),
  refunded: z.string(),
});

export type PaymentState = z.infer<typeof paymentState>;
export type DeclineCode = z.infer<typeof declineCode>;

type Opening = { sessionId: string; amount: string; currencyCode: string; card: CheckedCard | undefined };

export function openPayment({ sessionId, amount, currencyCode, card }: Opening): PaymentState {
  const id = `sandbox_${randomUUID()}`;
  return {
    id,
    client_secret: `${id}_secret_${randomUUID()}`,
    session_id: sessionId,
    amount,
    currency_code: currencyCode,
    status: card ? "requires_confirmation" : "requires_card",
    card: card ? { brand: card.brand, last4: card.last4, outcome: card.outcome } : null,
    challenge_id: null,
    challenge_result: null,
    decline_code: null,
    settles_at: null,
    refunded: "0",
  };
}

const SETTLEMENT_DELAY_MS = 3_000;

/**
 * Asks the sandbox to hold the money. Asking again for a payment that is already held answers the
 * same hold; a payment that failed, was cancelled or refunded is never held again.
 */
export function authorize(payment: PaymentState, now: Date): PaymentState {
  switch (payment.status) {
    case "requires_confirmation":
      return confirm(payment, now);
    case "requires_challenge":
      return answerChallenge(payment);
    case "pending":
      return payment.settles_at !== null && payment.settles_at <= now.getTime()
        ? { ...payment, status: "authorized" }
        : payment;
    default:
      return payment;
  }
}

function confirm(payment: PaymentState, now: Date): PaymentState {
  switch (payment.card?.outcome) {
    case "approve":
      return { ...payment, status: "authorized" };
    case "challenge":
      return { ...payment, status: "requires_challenge", challenge_id: `challenge_${randomUUID()}` };
    case "approve-later":
      return { ...payment, status: "pending", settles_at: now.getTime() + SETTLEMENT_DELAY_MS };
    case "insufficient-funds":
      return fail(payment, "insufficient_funds");
    default:
      return fail(payment, "card_declined");
  }
}

function answerChallenge(payment: PaymentState): PaymentState {
  if (payment.challenge_result === "passed") return { ...payment, status: "authorized" };
  if (payment.challenge_result === "failed") return fail(payment, "authentication_failed");
  return payment;
}

function fail(payment: PaymentState, decline_code: DeclineCode): PaymentState {
  return { ...payment, status: "failed", decline_code };
}
