import { describe, expect, it } from "vitest";
import { shopConfig } from "@/shop.config";
import { memoryPorts } from "../ports/testing/memory-ports";
import { readyCart, testCards } from "../ports/testing/sale-world";
import { addToCart } from "./add-to-cart";

const [, market] = shopConfig.markets;
const mug = { variantId: "mug-chalk", quantity: 2, market };

describe("adding to the cart", () => {
  it("makes a cart where there is none", async () => {
    const shop = memoryPorts();
    const added = await addToCart(shop, { ...mug, cartId: null });
    expect(added).toMatchObject({ ok: true, value: { cart: { itemCount: 2 } } });
    const cartId = added.ok ? added.value.cartId : "none";
    expect((await shop.carts.read(cartId, market))?.lines).toMatchObject([{ variantId: "mug-chalk", quantity: 2 }]);
  });

  it("keeps to the cart there is", async () => {
    const shop = memoryPorts();
    const cartId = await shop.carts.create(market);
    await addToCart(shop, { ...mug, cartId });
    const added = await addToCart(shop, { cartId, variantId: "mug-moss", quantity: 1, market });
    expect(added).toMatchObject({ ok: true, value: { cartId, cart: { itemCount: 3 } } });
  });

  it("makes a new cart where the old one was bought", async () => {
    const shop = memoryPorts();
    const { cartId: bought } = await readyCart(
      { ...shop, home: market, variantIds: ["mug-chalk", "mug-moss"] },
      testCards.approve,
    );
    await shop.checkouts.complete(bought);
    const added = await addToCart(shop, { ...mug, cartId: bought });
    expect(added).toMatchObject({ ok: true, value: { cart: { itemCount: 2 } } });
    expect(added.ok && added.value.cartId).not.toBe(bought);
  });

  it.each([
    ["variant-unknown", "mug-of-gold"],
    ["out-of-stock", "jug-clear"],
  ])("says %s, and makes no second cart for it", async (code, variantId) => {
    const shop = memoryPorts();
    const problem = { ok: false, problem: { code } };
    const piece = { variantId, quantity: 1, market };
    expect(await addToCart(shop, { ...piece, cartId: null })).toMatchObject(problem);
    const cartId = await shop.carts.create(market);
    const carts = { ...shop.carts, create: () => Promise.reject(new Error("there is a cart")) };
    expect(await addToCart({ carts }, { ...piece, cartId })).toMatchObject(problem);
  });
});
