import { describe, expect, it } from "vitest";
import { shopConfig } from "@/shop.config";
import { memoryPorts } from "../ports/testing/memory-ports";
import { readyCart, testCards } from "../ports/testing/sale-world";
import { addBundle } from "./add-bundle";

const [, market] = shopConfig.markets;
const set = { variantIds: ["mug-chalk", "chair-moss"], market };

describe("adding a set to the cart", () => {
  it("puts one of each into it, making it where there is none", async () => {
    const shop = memoryPorts();
    const added = await addBundle(shop, { ...set, cartId: null });
    expect(added).toMatchObject({ ok: true, value: { cart: { itemCount: 2 } } });
    const again = await addBundle(shop, { ...set, cartId: added.ok ? added.value.cartId : null });
    expect(again).toMatchObject({ ok: true, value: { cart: { lines: [{ quantity: 2 }, { quantity: 2 }] } } });
  });

  it.each([
    ["out-of-stock", "jug-clear"],
    ["variant-unknown", "mug-of-gold"],
  ])("says %s, and puts nothing of it into the cart", async (code, other) => {
    const shop = memoryPorts();
    const cartId = await shop.carts.create(market);
    const added = await addBundle(shop, { cartId, variantIds: ["mug-chalk", other], market });
    expect(added).toMatchObject({ ok: false, problem: { code } });
    expect((await shop.carts.read(cartId, market))?.lines).toEqual([]);
  });

  it("makes a new cart where the old one was bought", async () => {
    const shop = memoryPorts();
    const { cartId: bought } = await readyCart(
      { ...shop, home: market, variantIds: ["mug-chalk", "mug-moss"] },
      testCards.approve,
    );
    await shop.checkouts.complete(bought);
    const added = await addBundle(shop, { ...set, cartId: bought });
    expect(added.ok && added.value.cartId).not.toBe(bought);
  });
});
