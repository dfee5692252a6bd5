import { expect, test } from "vitest";
import { shopConfig } from "@/shop.config";
import { memoryPorts } from "../ports/testing/memory-ports";
import { listAlternatives } from "./list-alternatives";

const [, market] = shopConfig.markets;

async function alternativesTo(handle: string) {
  const { catalog } = memoryPorts();
  const product = await catalog.productByHandle(handle, market);
  if (!product) throw new Error(`There is no ${handle}`);
  return { product, handles: await listAlternatives({ catalog }, { product, market }) };
}

test("others of a product's category come first, then those of the one above", async () => {
  expect((await alternativesTo("kettle")).handles).toEqual(["jug", "mug"]);
});

test("neither the product itself nor what is shown with it already is among them", async () => {
  const { product, handles } = await alternativesTo("mug");
  expect(product.related).toContain("jug");
  expect(handles).toEqual(["kettle"]);
});
