import { expect, test } from "vitest";
import { shopConfig } from "@/shop.config";
import { memoryPorts } from "../ports/testing/memory-ports";
import { readyCart, testCards } from "../ports/testing/sale-world";
import { viewCart } from "./view-cart";

const [, market] = shopConfig.markets;

test("a shopper without a cart has none, and bought none", async () => {
  const none = { cart: null, isBought: false };
  expect(await viewCart(memoryPorts(), { cartId: null, market })).toEqual(none);
  expect(await viewCart(memoryPorts(), { cartId: "cart-of-yore", market })).toEqual(none);
});

test("a cart tells what it holds, and once paid that it was bought", async () => {
  const shop = memoryPorts();
  const { cartId, cart } = await readyCart(
    { ...shop, home: market, variantIds: ["mug-chalk", "mug-moss"] },
    testCards.approve,
  );
  const silent = { ...shop.checkouts, orderOfCart: () => Promise.reject(new Error("an open cart is no order")) };
  expect(await viewCart({ ...shop, checkouts: silent }, { cartId, market })).toEqual({ cart, isBought: false });
  await shop.checkouts.complete(cartId);
  expect(await viewCart(shop, { cartId, market })).toEqual({ cart: null, isBought: true });
});
