import { expect, test } from "vitest";
import { shopConfig } from "@/shop.config";
import { memoryPorts } from "../ports/testing/memory-ports";
import { applyPromotion } from "./apply-promotion";
import { removePromotion } from "./remove-promotion";

const [, market] = shopConfig.markets;

test("a code works however it is typed, both when it comes and when it goes", async () => {
  const shop = memoryPorts();
  const cartId = await shop.carts.create(market);
  await shop.carts.addLine(cartId, { variantId: "mug-chalk", quantity: 2 }, market);
  expect(await applyPromotion(shop, { cartId, code: " welcome10 ", market })).toMatchObject({
    ok: true,
    value: { promotions: [{ code: "WELCOME10" }], totals: { discount: { amount: 370 } } },
  });
  expect(await removePromotion(shop, { cartId, code: "Welcome10 ", market })).toMatchObject({
    ok: true,
    value: { promotions: [], totals: { discount: { amount: 0 } } },
  });
});

test("a code nobody issued is refused", async () => {
  const shop = memoryPorts();
  const cartId = await shop.carts.create(market);
  expect(await applyPromotion(shop, { cartId, code: "welcome11", market })).toEqual({
    ok: false,
    problem: { code: "promotion-invalid" },
  });
});
