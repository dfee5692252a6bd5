import type { CheckoutOutcome, CheckoutProblem } from "@/lib/domain/checkout";
import type { Order } from "@/lib/domain/order";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { CheckoutPort } from "../checkout-port";
import type { MemoryPayment } from "./memory-payment";
import { findVariant, type MemoryCart, type MemoryState } from "./memory-state";
import { toCart } from "./memory-totals";

type Charge = Order["payment"] | CheckoutProblem | { challengeId: string };

/** What the sandbox answers when it is asked for the money. */
function charge(payment: MemoryPayment): Charge {
  switch (payment.behaviour) {
    case "approve":
      return "confirmed";
    case "approve-later":
      return "pending";
    case "decline":
      return { code: "payment-declined" };
    case "insufficient-funds":
      return { code: "payment-insufficient-funds" };
    case "challenge":
      if (payment.challenge === "confirmed") return "confirmed";
      if (payment.challenge === "refused") return { code: "payment-authentication-failed" };
      payment.challenge = "asked";
      return { challengeId: payment.challengeId };
  }
}

/** Makes the order and takes its pieces out of stock. */
function place(state: MemoryState, cart: MemoryCart, payment: Order["payment"]): string {
  const { email, itemCount: _count, promotions: _codes, payment: _card, ...sale } = toCart(state, cart);
  const orderId = state.newId("order");
  const number = orderId.replace("order-", "");
  const placedAt = new Date().toISOString();
  state.orders.set(orderId, { ...sale, email: email ?? "", number, placedAt, status: "pending", payment });
  for (const { variantId, quantity } of cart.lines) {
    const found = findVariant(state, variantId);
    if (found) found.variant.pieces -= quantity;
  }
  cart.orderId = orderId;
  return orderId;
}

function missing(state: MemoryState, cart: MemoryCart): CheckoutProblem | null {
  if (cart.lines.length === 0) return { code: "cart-empty" };
  if (!cart.addresses) return { code: "contact-missing" };
  if (!cart.shippingOptionId) return { code: "shipping-missing" };
  const short = cart.lines.find(
    ({ variantId, quantity }) => quantity > (findVariant(state, variantId)?.variant.pieces ?? 0),
  );
  return short ? { code: "out-of-stock", left: null } : null;
}

export function memoryCheckouts(state: MemoryState): CheckoutPort {
  return {
    async complete(cartId): Promise<Result<CheckoutOutcome, CheckoutProblem>> {
      const cart = state.carts.get(cartId);
      if (!cart) return fail({ code: "cart-completed" });
      if (cart.orderId) return ok({ status: "placed", orderId: cart.orderId });
      const problem = missing(state, cart);
      if (problem) return fail(problem);
      if (!cart.payment) return fail({ code: "payment-missing" });
      const charged = charge(cart.payment);
      if (typeof charged === "string") return ok({ status: "placed", orderId: place(state, cart, charged) });
      if ("challengeId" in charged) return ok({ status: "action-required", challengeId: charged.challengeId });
      cart.payment = null;
      return fail(charged);
    },
    orderOfCart: async (cartId) => state.carts.get(cartId)?.orderId ?? null,
    async answerChallenge(cartId, { challengeId, isConfirmed }) {
      const payment = state.carts.get(cartId)?.payment;
      if (payment?.challengeId !== challengeId || payment.challenge !== "asked") return;
      payment.challenge = isConfirmed ? "confirmed" : "refused";
    },
  };
}
