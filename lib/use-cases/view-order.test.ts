import { expect, test } from "vitest";
import { shopConfig } from "@/shop.config";
import { memoryPorts } from "../ports/testing/memory-ports";
import { readyCart, testCards } from "../ports/testing/sale-world";
import { viewOrder } from "./view-order";

const [, market] = shopConfig.markets;

/** A shop and a cart in it that lacks nothing but the click. */
async function shopWithCart(card: string) {
  const shop = memoryPorts();
  return { shop, ...(await readyCart({ ...shop, home: market, variantIds: ["mug-chalk", "mug-moss"] }, card)) };
}

test("an order is processing until its cart has become one", async () => {
  const { shop, cartId, cart } = await shopWithCart(testCards.approve);
  expect(await viewOrder(shop, { cartId, market })).toEqual({ status: "processing" });
  await shop.checkouts.complete(cartId);
  expect(await viewOrder(shop, { cartId, market })).toMatchObject({
    status: "placed",
    order: { totals: cart.totals, payment: "confirmed" },
  });
});

test("an order that the engine does not show yet is processing too", async () => {
  const { shop, cartId } = await shopWithCart(testCards.approve);
  await shop.checkouts.complete(cartId);
  const slow = { ...shop, orders: { ...shop.orders, read: async () => null } };
  expect(await viewOrder(slow, { cartId, market })).toEqual({ status: "processing" });
});

test("an order is placed while its payment is pending, and confirmed once the bank has said yes", async () => {
  const { shop, cartId } = await shopWithCart(testCards.approveLater);
  await shop.checkouts.complete(cartId);
  expect(await viewOrder(shop, { cartId, market })).toMatchObject({ status: "placed", order: { payment: "pending" } });
  shop.settlePayments();
  expect(await viewOrder(shop, { cartId, market })).toMatchObject({ order: { payment: "confirmed" } });
});
