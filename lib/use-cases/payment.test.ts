import { describe, expect, it } from "vitest";
import { shopConfig } from "@/shop.config";
import { memoryPorts } from "../ports/testing/memory-ports";
import { addressedCart, cardOf, readyCart, testCards } from "../ports/testing/sale-world";
import { answerChallenge } from "./answer-challenge";
import { choosePaymentMethod } from "./choose-payment-method";
import { listPaymentMethods } from "./list-payment-methods";

const [, market] = shopConfig.markets;
const variantIds: [string, string] = ["mug-chalk", "mug-moss"];

describe("paying", () => {
  it("chooses one of the methods offered, with a card or without", async () => {
    const shop = memoryPorts();
    const { cartId } = await addressedCart({ ...shop, home: market, variantIds });
    const [method] = await listPaymentMethods(shop, { cartId, market });
    const choice = { cartId, methodId: method?.id ?? "none", market };
    expect(await choosePaymentMethod(shop, choice)).toMatchObject({ ok: false });
    expect(await choosePaymentMethod(shop, { ...choice, card: cardOf(testCards.approve) })).toMatchObject({
      ok: true,
      value: { payment: { methodId: method?.id, summary: "visa •••• 4242" } },
    });
  });

  it.each([
    [true, { ok: true, value: { status: "placed" } }],
    [false, { ok: false, problem: { code: "payment-authentication-failed" } }],
  ])("passes on that the shopper's confirmation is %s", async (isConfirmed, outcome) => {
    const shop = memoryPorts();
    const { cartId } = await readyCart({ ...shop, home: market, variantIds }, testCards.challenge);
    const asked = await shop.checkouts.complete(cartId);
    const challengeId = asked.ok && asked.value.status === "action-required" ? asked.value.challengeId : "none";
    await answerChallenge(shop, { cartId, challengeId, isConfirmed });
    expect(await shop.checkouts.complete(cartId)).toMatchObject(outcome);
  });
});
