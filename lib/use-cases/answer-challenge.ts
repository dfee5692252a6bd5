import type { Ports } from "@/lib/ports/ports";

/** Passes on what the shopper answered when the bank asked for 3-D Secure. */
export const answerChallenge = (
  ports: Pick<Ports, "checkouts">,
  input: { cartId: string; challengeId: string; isConfirmed: boolean },
): Promise<void> =>
  ports.checkouts.answerChallenge(input.cartId, { challengeId: input.challengeId, isConfirmed: input.isConfirmed });
