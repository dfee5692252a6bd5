import { z } from "zod";
import type { CartProblem } from "./cart";

/** Test card details of the sandbox provider; never stored, never logged. */
export const SandboxCard = z.object({
  number: z.string().regex(/^[0-9 ]{12,23}$/),
  expiry: z.string().regex(/^(0[1-9]|1[0-2]) ?\/ ?([0-9]{2})$/),
  cvc: z.string().regex(/^[0-9]{3,4}$/),
});
export type SandboxCard = z.infer<typeof SandboxCard>;

/** What became of an attempt to buy. */
export type CheckoutOutcome =
  | { status: "placed"; orderId: string }
  /** The payment provider has not said yes or no. */
  | { status: "processing" }
  /** The bank asks the shopper to confirm (3-D Secure). */
  | { status: "action-required"; challengeId: string };

export type CheckoutProblem =
  | CartProblem
  | { code: "cart-empty" }
  | { code: "contact-missing" }
  | { code: "shipping-missing" }
  | { code: "payment-missing" }
  /** The cart costs something else than the shopper agreed to. */
  | { code: "total-changed" }
  | { code: "payment-declined" }
  | { code: "payment-insufficient-funds" }
  | { code: "payment-authentication-failed" };
