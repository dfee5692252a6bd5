import { expect, test } from "vitest";
import { shopConfig } from "@/shop.config";
import { memoryPorts } from "../ports/testing/memory-ports";
import { addressesIn, changed } from "../ports/testing/sale-world";
import { changeLine } from "./change-line";
import { chooseShippingOption } from "./choose-shipping-option";
import { listShippingOptions } from "./list-shipping-options";
import { moveCart } from "./move-cart";
import { removeLine } from "./remove-line";

const [, market, de] = shopConfig.markets;

/** A shop and a cart in it with two mugs. */
async function shopWithMugs() {
  const shop = memoryPorts();
  const cartId = await shop.carts.create(market);
  const cart = await changed(shop.carts.addLine(cartId, { variantId: "mug-chalk", quantity: 2 }, market));
  return { shop, cartId, lineId: cart.lines[0]?.id ?? "no-line" };
}

test("a line takes the quantity asked for, and goes", async () => {
  const { shop, cartId, lineId } = await shopWithMugs();
  expect((await changed(changeLine(shop, { cartId, lineId, quantity: 5, market }))).itemCount).toBe(5);
  expect((await changed(removeLine(shop, { cartId, lineId, market }))).lines).toEqual([]);
});

test("a cart travels by one of the ways offered", async () => {
  const { shop, cartId } = await shopWithMugs();
  await shop.carts.setAddresses(cartId, addressesIn("gb"), market);
  const express = (await listShippingOptions(shop, { cartId, market })).find(({ kind }) => kind === "express");
  const cart = await changed(chooseShippingOption(shop, { cartId, optionId: express?.id ?? "none", market }));
  expect(cart.totals.shipping).toEqual(express?.price);
  expect(await chooseShippingOption(shop, { cartId, optionId: "by-owl", market })).toMatchObject({
    problem: { code: "shipping-option-unavailable" },
  });
});

test("a cart goes along into another market", async () => {
  const { shop, cartId } = await shopWithMugs();
  const cart = await changed(moveCart(shop, { cartId, market: de }));
  expect([cart.market, cart.totals.total]).toEqual(["de-de", { amount: 4_380, currency: "EUR" }]);
});
