import { describe, expect, it } from "vitest";
import { shopConfig } from "@/shop.config";
import type { Cart } from "../domain/cart";
import type { CheckoutOutcome, CheckoutProblem } from "../domain/checkout";
import { ok, type Result } from "../domain/result";
import { placeOrder } from "./place-order";

const [, market] = shopConfig.markets;
const pounds = (amount: number) => ({ amount, currency: "GBP" as const });
const address = {
  firstName: "Ada",
  lastName: "Byron",
  street: "1 Lane",
  postalCode: "LS1 1AA",
  city: "Leeds",
  country: "gb",
};
const ready: Cart = {
  market: market.code,
  lines: [
    {
      id: "line",
      variantId: "mug",
      productHandle: "mug",
      title: "Mug",
      variantTitle: "Chalk",
      image: null,
      quantity: 1,
      unitPrice: pounds(1_800),
      total: pounds(1_800),
    },
  ],
  itemCount: 1,
  totals: {
    items: pounds(1_800),
    shipping: pounds(0),
    discount: pounds(0),
    tax: pounds(300),
    taxDisplay: "included",
    total: pounds(1_800),
  },
  promotions: [],
  email: "ada@example.com",
  shippingAddress: address,
  billingAddress: address,
  shippingOption: { id: "standard", name: "Standard", price: pounds(0) },
  payment: { methodId: "card", summary: "visa •••• 4242" },
};

/** An engine with one cart, which remembers how often it was told to complete it. */
function shopWith(cart: Cart | null, earlierOrder: string | null = null) {
  let completions = 0;
  const complete = async (): Promise<Result<CheckoutOutcome, CheckoutProblem>> => {
    completions += 1;
    return ok({ status: "placed", orderId: "order-1" });
  };
  const unexpected = () => Promise.reject(new Error("placing an order changes no cart"));
  return {
    completions: () => completions,
    ports: {
      checkouts: { complete, orderOfCart: async () => earlierOrder, answerChallenge: unexpected },
      carts: {
        read: async () => cart,
        create: unexpected,
        moveToMarket: unexpected,
        addLine: unexpected,
        changeLine: unexpected,
        removeLine: unexpected,
        applyPromotion: unexpected,
        removePromotion: unexpected,
        setAddresses: unexpected,
        shippingOptions: unexpected,
        chooseShippingOption: unexpected,
        paymentMethods: unexpected,
        choosePaymentMethod: unexpected,
      },
    },
  };
}
const input = { cartId: "cart", agreedTotal: pounds(1_800), market };

describe("placing an order", () => {
  it("buys a cart that is ready, once", async () => {
    const shop = shopWith(ready);
    expect(await placeOrder(shop.ports, input)).toEqual(ok({ status: "placed", orderId: "order-1" }));
    expect(shop.completions()).toBe(1);
  });

  it("answers a bought cart with its order and takes no money", async () => {
    const shop = shopWith(null, "order-0");
    expect(await placeOrder(shop.ports, input)).toEqual(ok({ status: "placed", orderId: "order-0" }));
    expect(shop.completions()).toBe(0);
  });

  it.each<[string, Cart | null]>([
    ["cart-empty", null],
    ["cart-empty", { ...ready, lines: [] }],
    ["contact-missing", { ...ready, email: null }],
    ["contact-missing", { ...ready, shippingAddress: null }],
    ["shipping-missing", { ...ready, shippingOption: null }],
    ["payment-missing", { ...ready, payment: null }],
    ["total-changed", { ...ready, totals: { ...ready.totals, total: pounds(1_801) } }],
    ["total-changed", { ...ready, totals: { ...ready.totals, total: { amount: 1_800, currency: "EUR" } } }],
  ])("says %s and takes no money", async (code, cart) => {
    const shop = shopWith(cart);
    expect(await placeOrder(shop.ports, input)).toMatchObject({ ok: false, problem: { code } });
    expect(shop.completions()).toBe(0);
  });
});
