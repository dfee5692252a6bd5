import { expect, test } from "vitest";
import { shopConfig } from "@/shop.config";
import { memoryPorts } from "../ports/testing/memory-ports";
import { viewProduct } from "./view-product";

const [, market] = shopConfig.markets;

test("a product comes with the ways to the door, and wants no CMS for that", async () => {
  const { catalog, fulfilment } = memoryPorts();
  const seen = await viewProduct({ catalog, fulfilment }, { handle: "kettle", market });
  expect(seen?.product.handle).toBe("kettle");
  expect(seen?.fulfilment.delivery.map(({ code }) => code)).toEqual(["standard"]);
  expect(Object.keys(seen?.fulfilment.pickup[0]?.stock ?? {})).toEqual(["kettle-steel"]);
});

test("a product that is not sold in the market is none", async () => {
  const shop = memoryPorts();
  const [, gb, de] = shopConfig.markets;
  expect((await viewProduct(shop, { handle: "kettle", market: gb }))?.product.handle).toBe("kettle");
  expect(await viewProduct(shop, { handle: "kettle", market: de })).toBeNull();
});
