import { expect, test } from "vitest";
import { shopConfig } from "@/shop.config";
import { merchandise } from "../domain/merchandising";
import { memoryPorts } from "../ports/testing/memory-ports";
import { listCategories } from "./list-categories";
import { listTitles } from "./list-titles";
import { suggestSearch } from "./suggest-search";
import { viewSearchSettings } from "./view-search-settings";

const [, english, german] = shopConfig.markets;

async function suggested(q: string, market: (typeof shopConfig.markets)[number] = english, shop = memoryPorts()) {
  const settings = await viewSearchSettings(shop, { market });
  return suggestSearch(shop, {
    q,
    market,
    merchandising: merchandise({ q, category: [], sort: "recommended" }, settings),
    categories: await listCategories(shop, { market }),
    titles: await listTitles(shop, { market }),
  });
}

test("what is typed finds products, categories and content in the market's words", async () => {
  const found = await suggested("stei", german);
  expect(found.products.map(({ title }) => title)).toEqual(["Steinzeugbecher"]);
  expect((await suggested("bech", german)).categories).toEqual([{ handle: "cups", title: "Becher", parent: "Küche" }]);
  expect((await suggested("frühl", german)).content).toMatchObject([{ type: "article", slug: "spring-table" }]);
});

test("a mistyped word still finds categories and content", async () => {
  expect((await suggested("bemches")).categories.map(({ handle }) => handle)).toEqual(["benches"]);
  expect((await suggested("autunm")).content.map(({ slug }) => slug)).toEqual(["autumn-light"]);
});

test("the merchant's words and pins count here too", async () => {
  expect((await suggested("settle")).products.map(({ handle }) => handle)).toEqual(["bench"]);
  const gift = await suggested("gift");
  expect(gift.products.map(({ handle }) => handle)).toEqual(["mug"]);
  expect(gift.total).toBe(1);
});

test("where nothing is typed yet, the catalogue's roots are offered", async () => {
  expect(await suggested("")).toMatchObject({
    products: [],
    content: [],
    categories: [{ handle: "kitchen", parent: null }, { handle: "seating" }],
  });
});

test("an engine that is down costs the products, not the answer", async () => {
  const shop = memoryPorts();
  shop.catalog.first = () => Promise.reject(new Error("down"));
  const found = await suggested("chair", english, shop);
  expect(found).toMatchObject({ products: [], total: null });
  expect(found.categories.map(({ handle }) => handle)).toEqual(["chairs"]);
});
