import { expect, test } from "vitest";
import { shopConfig } from "@/shop.config";
import { memoryPorts } from "../ports/testing/memory-ports";
import { viewSizeGuide } from "./view-size-guide";

const [, market] = shopConfig.markets;

test("the most particular guide of a product's categories is taken", async () => {
  const asked: string[][] = [];
  const { content } = memoryPorts();
  const listening = {
    ...content,
    sizeGuide: (categories: string[], language: Parameters<typeof content.sizeGuide>[1]) => {
      asked.push(categories);
      return content.sizeGuide(categories, language);
    },
  };
  const guide = await viewSizeGuide({ content: listening }, { categories: ["kitchen", "cups"], market });
  expect(guide?.rows).toHaveLength(1);
  expect(asked).toEqual([["cups", "kitchen"]]);
});

test("a product whose categories have no guide has none", async () => {
  expect(await viewSizeGuide(memoryPorts(), { categories: ["seating"], market })).toBeNull();
});
