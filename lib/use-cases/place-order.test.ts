import { describe, expect, it } from "vitest";
import { shopConfig } from "@/shop.config";
import type { Cart } from "../domain/cart";
import { memoryPorts } from "../ports/testing/memory-ports";
import { readyCart, testCards } from "../ports/testing/sale-world";
import { placeOrder } from "./place-order";

const [, market] = shopConfig.markets;

/** A shop and a cart in it that lacks nothing but the click. */
async function shopWithCart(card: string = testCards.approve) {
  const shop = memoryPorts();
  const ready = await readyCart({ ...shop, home: market, variantIds: ["mug-chalk", "mug-moss"] }, card);
  return { shop, ...ready, input: { cartId: ready.cartId, agreedTotal: ready.cart.totals.total, market } };
}

describe("placing an order", () => {
  it("buys a cart that is ready, at the price agreed", async () => {
    const { shop, cartId, input } = await shopWithCart();
    const placed = await placeOrder(shop, input);
    const orderId = await shop.checkouts.orderOfCart(cartId);
    expect(placed).toEqual({ ok: true, value: { status: "placed", orderId } });
    expect((await shop.orders.read(orderId ?? "none", market))?.totals.total).toEqual(input.agreedTotal);
  });

  it("answers a bought cart with its order, whatever total is agreed to now, and asks for no money", async () => {
    const { shop, input } = await shopWithCart();
    const placed = await placeOrder(shop, input);
    const shut = { ...shop.checkouts, complete: () => Promise.reject(new Error("money was asked for twice")) };
    const agreedTotal = { ...input.agreedTotal, amount: 1 };
    expect(await placeOrder({ ...shop, checkouts: shut }, { ...input, agreedTotal })).toEqual(placed);
  });

  it("passes on what the bank says", async () => {
    const declined = await shopWithCart(testCards.decline);
    expect(await placeOrder(declined.shop, declined.input)).toEqual({
      ok: false,
      problem: { code: "payment-declined" },
    });
    const challenged = await shopWithCart(testCards.challenge);
    expect(await placeOrder(challenged.shop, challenged.input)).toMatchObject({
      ok: true,
      value: { status: "action-required" },
    });
  });

  it.each<[string, string, (cart: Cart) => Cart | null]>([
    ["cart-empty", "there is no cart", () => null],
    ["cart-empty", "it has no lines", (cart) => ({ ...cart, lines: [] })],
    ["contact-missing", "it has no e-mail", (cart) => ({ ...cart, email: null })],
    ["contact-missing", "it has no address", (cart) => ({ ...cart, shippingAddress: null })],
    ["shipping-missing", "it has no way to travel", (cart) => ({ ...cart, shippingOption: null })],
    ["payment-missing", "it has no payment", (cart) => ({ ...cart, payment: null })],
  ])("says %s where %s, and takes no money", async (code, _where, change) => {
    const { shop, cartId, cart, input } = await shopWithCart();
    const carts = { ...shop.carts, read: async () => change(cart) };
    expect(await placeOrder({ ...shop, carts }, input)).toEqual({ ok: false, problem: { code } });
    expect(await shop.checkouts.orderOfCart(cartId)).toBeNull();
  });

  it.each([
    ["another amount", { amount: 4_489, currency: "GBP" as const }],
    ["another currency", { amount: 4_490, currency: "EUR" as const }],
  ])("takes no money where %s was agreed to", async (_what, agreedTotal) => {
    const { shop, cartId, input } = await shopWithCart();
    expect(input.agreedTotal).toEqual({ amount: 4_490, currency: "GBP" });
    expect(await placeOrder(shop, { ...input, agreedTotal })).toEqual({
      ok: false,
      problem: { code: "total-changed" },
    });
    expect(await shop.checkouts.orderOfCart(cartId)).toBeNull();
  });
});
