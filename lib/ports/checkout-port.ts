import type { CheckoutOutcome, CheckoutProblem } from "@/lib/domain/checkout";
import type { Result } from "@/lib/domain/result";

/** The one step that takes money. */
export type CheckoutPort = {
  /** Completes a cart. Asking again for a completed cart answers its order, never a second one. */
  complete(cartId: string): Promise<Result<CheckoutOutcome, CheckoutProblem>>;
  /** The order a cart became, or null while it has not (yet) become one. Changes nothing. */
  orderOfCart(cartId: string): Promise<string | null>;
  /** Tells the payment provider what the shopper answered to its 3-D Secure challenge. */
  answerChallenge(cartId: string, answer: { challengeId: string; isConfirmed: boolean }): Promise<void>;
};
