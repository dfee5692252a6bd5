import { expect, test } from "vitest";
import { shopConfig } from "@/shop.config";
import { memoryPorts } from "../ports/testing/memory-ports";
import { viewProduct } from "./view-product";

const [, market] = shopConfig.markets;

test("a product comes with cards of what goes with it and is still sold, and wants no CMS for that", async () => {
  const { catalog, fulfilment } = memoryPorts();
  const seen = await viewProduct({ catalog, fulfilment }, { handle: "mug", market });
  expect(seen?.product.title).toBe("Stoneware mug");
  expect(seen?.product.related).toEqual(["jug", "lost-product"]);
  expect(seen?.related.map(({ handle }) => handle)).toEqual(["jug"]);
});

test("a product that is not sold in the market is none", async () => {
  const shop = memoryPorts();
  const [, gb, de] = shopConfig.markets;
  expect((await viewProduct(shop, { handle: "kettle", market: gb }))?.product.handle).toBe("kettle");
  expect(await viewProduct(shop, { handle: "kettle", market: de })).toBeNull();
});

test("a product comes with others of its category, then of the one above, that are not shown already, and with the ways to the door", async () => {
  const seen = await viewProduct(memoryPorts(), { handle: "kettle", market });
  expect(seen?.alternatives.map((card) => card.handle)).toEqual(["jug", "mug"]);
  expect(seen?.fulfilment.delivery.map(({ code }) => code)).toEqual(["standard"]);
  expect(Object.keys(seen?.fulfilment.pickup[0]?.stock ?? {})).toEqual(["kettle-steel"]);
});
