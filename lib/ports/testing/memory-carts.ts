import type { Cart, CartProblem } from "@/lib/domain/cart";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { CartPort } from "../cart-port";
import { openPayment, sandboxMethodId } from "./memory-payment";
import { shippingOptionsOf } from "./memory-shipping";
import { findVariant, type MemoryCart, type MemoryState } from "./memory-state";
import { promotions, toCart } from "./memory-totals";

/** What stands in the way of a change; null lets it happen. */
type Change = (cart: MemoryCart) => CartProblem | null;

export function memoryCarts(state: MemoryState): CartPort {
  const open = (cartId: string): MemoryCart | null => {
    const cart = state.carts.get(cartId);
    return cart && cart.orderId === null ? cart : null;
  };

  /** Makes a change to a copy and keeps it only where nothing stood in its way. */
  async function change(cartId: string, make: Change): Promise<Result<Cart, CartProblem>> {
    const cart = open(cartId);
    if (!cart) return fail({ code: "cart-completed" });
    const changed = structuredClone(cart);
    const problem = make(changed);
    if (problem) return fail(problem);
    // A payment is for one amount: a cart that costs something else wants it chosen anew.
    if (changed.payment && changed.payment.amount !== toCart(state, changed).totals.total.amount)
      changed.payment = null;
    state.carts.set(cartId, changed);
    return ok(toCart(state, changed));
  }

  const shortage = (variantId: string, quantity: number): CartProblem | null => {
    const pieces = findVariant(state, variantId)?.variant.pieces ?? 0;
    return quantity > pieces ? { code: "out-of-stock", left: pieces } : null;
  };

  const addTo = (cart: MemoryCart, { variantId, quantity }: { variantId: string; quantity: number }) => {
    const price = findVariant(state, variantId)?.variant.prices[cart.market.currency];
    if (price === undefined) return { code: "variant-unknown" } as const;
    const line = cart.lines.find((one) => one.variantId === variantId);
    if (line) line.quantity += quantity;
    else cart.lines.push({ id: state.newId("line"), variantId, quantity });
    return shortage(variantId, line?.quantity ?? quantity);
  };

  return {
    async create(market) {
      const id = state.newId("cart");
      const empty = { lines: [], codes: [], addresses: null, shippingOptionId: null, payment: null, orderId: null };
      state.carts.set(id, { id, market, ...empty });
      return id;
    },
    async read(cartId) {
      const cart = open(cartId);
      return cart && toCart(state, cart);
    },
    moveToMarket: (cartId, market) =>
      change(cartId, (cart) => {
        const isSold = (variantId: string) =>
          findVariant(state, variantId)?.variant.prices[market.currency] !== undefined;
        cart.market = market;
        cart.lines = cart.lines.filter(({ variantId }) => isSold(variantId));
        return null;
      }),
    // What it costs is worked out at every look.
    reprice: (cartId) => change(cartId, () => null),
    addLine: (cartId, line) => change(cartId, (cart) => addTo(cart, line)),
    addLines: (cartId, lines) =>
      change(cartId, (cart) => {
        for (const line of lines) {
          const problem = addTo(cart, line);
          if (problem) return problem;
        }
        return null;
      }),
    changeLine: (cartId, { lineId, quantity }) =>
      change(cartId, (cart) => {
        const line = cart.lines.find(({ id }) => id === lineId);
        if (!line) return { code: "line-unknown" };
        line.quantity = quantity;
        return shortage(line.variantId, quantity);
      }),
    removeLine: (cartId, lineId) =>
      change(cartId, (cart) => {
        cart.lines = cart.lines.filter(({ id }) => id !== lineId);
        return null;
      }),
    applyPromotion: (cartId, code) =>
      change(cartId, (cart) => {
        if (promotions[code] === undefined) return { code: "promotion-invalid" };
        if (!cart.codes.includes(code)) cart.codes.push(code);
        return null;
      }),
    removePromotion: (cartId, code) =>
      change(cartId, (cart) => {
        cart.codes = cart.codes.filter((one) => one !== code);
        return null;
      }),
    setAddresses: (cartId, addresses) =>
      change(cartId, (cart) => {
        cart.addresses = addresses;
        return null;
      }),
    async shippingOptions(cartId) {
      const cart = open(cartId);
      return cart ? shippingOptionsOf(cart) : [];
    },
    chooseShippingOption: (cartId, optionId) =>
      change(cartId, (cart) => {
        if (!shippingOptionsOf(cart).some(({ id }) => id === optionId)) return { code: "shipping-option-unavailable" };
        cart.shippingOptionId = optionId;
        return null;
      }),
    paymentMethods: async () => [{ id: sandboxMethodId, kind: "card-sandbox" }],
    choosePaymentMethod: (cartId, { methodId, card }) =>
      change(cartId, (cart) => {
        if (methodId !== sandboxMethodId || !card) return { code: "payment-method-unavailable" };
        const payment = openPayment(card, toCart(state, cart).totals.total.amount, state.newId("challenge"));
        if (!payment) return { code: "card-invalid" };
        cart.payment = payment;
        return null;
      }),
  };
}
