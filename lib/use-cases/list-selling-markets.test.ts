import { expect, test } from "vitest";
import { memoryPorts } from "@/lib/ports/testing/memory-ports";
import { shopConfig } from "@/shop.config";
import { listSellingMarkets } from "./list-selling-markets";

const { markets } = shopConfig;

test("a product is sold where it has a price", async () => {
  const ports = memoryPorts();
  const codes = async (handle: string) =>
    (await listSellingMarkets(ports, { handle, markets })).map(({ code }) => code);
  expect(await codes("kettle")).toEqual(["en-gb"]);
  expect(await codes("mug")).toEqual(markets.map(({ code }) => code));
  expect(await codes("nothing-of-this-name")).toEqual([]);
  expect(await codes("No such handle")).toEqual([]);
});
