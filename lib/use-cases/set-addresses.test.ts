import { expect, test } from "vitest";
import { shopConfig } from "@/shop.config";
import { memoryPorts } from "../ports/testing/memory-ports";
import { addressesIn } from "../ports/testing/sale-world";
import { setAddresses } from "./set-addresses";

const [, market] = shopConfig.markets;

test("a market sends to its own country", async () => {
  const shop = memoryPorts();
  const cartId = await shop.carts.create(market);
  const addresses = addressesIn("gb");
  expect(await setAddresses(shop, { cartId, addresses, market })).toMatchObject({
    ok: true,
    value: { email: addresses.email, shippingAddress: addresses.shipping },
  });
});

test("a market sends to no other country, and keeps the address it had", async () => {
  const shop = memoryPorts();
  const cartId = await shop.carts.create(market);
  await setAddresses(shop, { cartId, addresses: addressesIn("gb"), market });
  expect(await setAddresses(shop, { cartId, addresses: addressesIn("de"), market })).toEqual({
    ok: false,
    problem: { code: "address-incomplete" },
  });
  expect((await shop.carts.read(cartId, market))?.shippingAddress?.country).toBe("gb");
});

test("a bill may go to another country", async () => {
  const shop = memoryPorts();
  const cartId = await shop.carts.create(market);
  const addresses = { ...addressesIn("gb"), billing: addressesIn("fr").shipping };
  expect(await setAddresses(shop, { cartId, addresses, market })).toMatchObject({
    ok: true,
    value: { shippingAddress: { country: "gb" }, billingAddress: { country: "fr" } },
  });
});
