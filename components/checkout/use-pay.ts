import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { ApiError, api } from "@/lib/client/api";
import { keepCart, refetchCart } from "@/lib/client/use-cart";
import type { Cart } from "@/lib/domain/cart";
import type { SandboxCard } from "@/lib/domain/checkout";

export type PayState =
  | { step: "idle" }
  | { step: "paying" }
  | { step: "challenge"; challengeId: string }
  | { step: "failed"; code: string };

/** Codes after which nobody knows whether the order was placed: the same key asks again. */
const isUnknown = (code: string) =>
  code === "offline" || code === "shop-unavailable" || code === "shop-error" || code === "request-running";

/** Codes that a cart which was bought meanwhile answers with. */
const isGone = (code: string) => code === "cart-completed" || code === "cart-missing" || code === "cart-empty";

/**
 * Buys the cart. One idempotency key stands for one attempt: kept while its outcome is unknown, renewed once it was
 * answered or another card is given, so that no click and no lost connection can buy twice.
 */
export function usePay(market: string, cart: Cart, onOrder: (orderToken: string) => void) {
  const client = useQueryClient();
  const [state, setState] = useState<PayState>({ step: "idle" });
  const key = useRef<string | null>(null);
  const triedCard = useRef("");
  const isRunning = useRef(false);

  async function attempt(total: Cart["totals"]["total"]) {
    key.current ??= crypto.randomUUID();
    const outcome = await api("placeOrder", { query: { market }, body: { total } }, { idempotencyKey: key.current });
    key.current = null;
    if (outcome.status === "action-required") setState({ step: "challenge", challengeId: outcome.challengeId });
    else onOrder(outcome.orderToken);
  }

  async function guarded(work: () => Promise<void>) {
    if (isRunning.current) return;
    isRunning.current = true;
    setState({ step: "paying" });
    try {
      await work();
    } catch (error) {
      const code = error instanceof ApiError ? error.code : "other";
      if (key.current && isUnknown(code)) {
        // Whether it was bought is not known: the form stays, and the same key asks again.
        setState({ step: "failed", code: "outcome-unknown" });
        return;
      }
      key.current = null;
      const now = await refetchCart(client, market).catch(() => null);
      if (isGone(code) && now?.orderToken) onOrder(now.orderToken);
      else setState({ step: "failed", code });
    } finally {
      isRunning.current = false;
    }
  }

  return {
    state,
    pay: (methodId: string, card: SandboxCard) =>
      guarded(async () => {
        // After an unknown outcome the payment may already be under way: ask what became of it first. Another card is
        // another attempt; where the first one bought the cart after all, the engine says so before it takes the card.
        const given = JSON.stringify(card);
        if (key.current && given === triedCard.current) return attempt(cart.totals.total);
        key.current = null;
        triedCard.current = given;
        const chosen = await api("choosePaymentMethod", { query: { market }, body: { methodId, card } });
        await keepCart(client, chosen.cart);
        return attempt(cart.totals.total);
      }),
    answer: (challengeId: string, isConfirmed: boolean) =>
      guarded(async () => {
        await api("answerChallenge", { query: { market }, body: { challengeId, isConfirmed } });
        await attempt(cart.totals.total);
      }),
  };
}
