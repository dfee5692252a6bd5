import { beforeEach, expect, test, vi } from "vitest";
import { ShopError } from "@/lib/domain/shop-error";
import { shopConfig } from "@/shop.config";
import { serveSitemap, serveSitemapIndex } from "./serve-sitemaps";

const perShard = 10_000;
const { sold } = vi.hoisted(() => ({
  sold: { total: 0, isDown: false, currencies: ["EUR", "GBP", "USD"] },
}));

vi.mock("next/server", () => ({ connection: async () => {} }));
vi.mock("@/lib/server/absolute", () => ({ absolute: (path: string) => `https://shop.example${path}` }));
vi.mock("@/lib/server/env", () => ({ env: () => ({}) }));
vi.mock("@/lib/server/log", () => ({ log: { warn: () => {} } }));
vi.mock("@/lib/server/queries/category-tree", () => ({ categoryTree: async () => [] }));
vi.mock("@/lib/server/queries/collections", () => ({ collections: async () => [] }));
vi.mock("@/lib/server/queries/journal", () => ({ journal: async () => [] }));
vi.mock("@/lib/server/queries/pages", () => ({ pages: async () => [] }));
vi.mock("@/lib/server/queries/addresses", () => ({
  addresses: async (stretch: number) => {
    if (sold.isDown) throw new ShopError("upstream-down", "commerce");
    const length = Math.max(0, Math.min(1_000, sold.total - stretch * 1_000));
    const products = Array.from({ length }, (_, index) => ({
      handle: `p${stretch * 1_000 + index + 1}`,
      changedAt: "2026-11-01T00:00:00.000Z",
      currencies: sold.currencies,
    }));
    return { products, total: sold.total };
  },
}));

beforeEach(() => {
  sold.isDown = false;
  sold.currencies = ["EUR", "GBP", "USD"];
});

const shard = (name: string) =>
  serveSitemap(new Request("https://shop.example"), { params: Promise.resolve({ market: "en-gb", shard: name }) });
const handlesIn = (xml: string) => [...xml.matchAll(/<loc>[^<]*\/products\/([^<]+)<\/loc>/g)].map(([, name]) => name);
const indexed = async () =>
  [...(await (await serveSitemapIndex()).text()).matchAll(/\/sitemaps\/en-gb\/([^<]+)</g)].map(([, name]) => name);

test.each([
  [0, 1],
  [1, 1],
  [perShard, 1],
  [perShard + 1, 2],
  [2 * perShard, 2],
  [2 * perShard + 1, 3],
])("has of %i products %i sitemaps, which hold each of them once, and no other", async (total, shards) => {
  sold.total = total;
  const names = Array.from({ length: shards }, (_, index) => `products-${index + 1}.xml`);
  expect(await indexed()).toEqual(["pages.xml", ...names]);
  const told: (string | undefined)[] = [];
  for (const name of names) {
    const answer = await shard(name);
    expect(answer.status).toBe(200);
    const handles = handlesIn(await answer.text());
    expect(handles.length).toBeLessThanOrEqual(perShard);
    told.push(...handles);
  }
  expect(told).toEqual(Array.from({ length: total }, (_, index) => `p${index + 1}`));
  expect((await shard(`products-${shards + 1}.xml`)).status).toBe(404);
});

test("tells each address with its kin in every market, and the day it changed", async () => {
  sold.total = perShard + 1;
  const xml = await (await shard("products-2.xml")).text();
  const kin = shopConfig.markets.map(({ code, locale }) => [locale, `https://shop.example/${code}/products/p10001`]);
  const links = [...xml.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, language, address]) => [
    language,
    address,
  ]);
  expect(links).toEqual([...kin, ["x-default", kin[0]?.[1]]]);
  expect(xml).toContain("<lastmod>2026-11-01T00:00:00.000Z</lastmod>");
});

test("names no kin in a market whose currency a product has no price in", async () => {
  sold.total = 1;
  sold.currencies = ["GBP"];
  const xml = await (await shard("products-1.xml")).text();
  expect([...xml.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, ...link]) => link)).toEqual([
    ["en-GB", "https://shop.example/en-gb/products/p1"],
    ["x-default", "https://shop.example/en-gb/products/p1"],
  ]);
});

test("says that it comes later where the products cannot be asked for", async () => {
  sold.isDown = true;
  for (const answer of [await serveSitemapIndex(), await shard("products-1.xml")]) {
    expect([answer.status, answer.headers.get("retry-after")]).toEqual([503, "30"]);
  }
});
