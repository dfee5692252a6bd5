import { expect, test } from "vitest";
import { shopConfig } from "@/shop.config";
import { ListingQuery } from "../domain/listing";
import { memoryPorts } from "../ports/testing/memory-ports";
import { listAddresses } from "./list-addresses";
import { listArticles } from "./list-articles";
import { listCategories } from "./list-categories";
import { listCollections } from "./list-collections";
import { listFacetWords } from "./list-facet-words";
import { listPages } from "./list-pages";
import { listProducts } from "./list-products";
import { viewArticle } from "./view-article";
import { viewCollection } from "./view-collection";
import { viewContent } from "./view-content";
import { viewSite } from "./view-site";
import { viewStory } from "./view-story";

const [, , market] = shopConfig.markets;
const shop = memoryPorts();

test("a market's listing is narrowed by the query, in the market's words and money", async () => {
  const query = ListingQuery.parse({ category: ["chairs"] });
  expect(await listProducts(shop, { query, market })).toMatchObject({
    total: 1,
    products: [{ title: "Lesesessel", price: { current: { amount: 89_000, currency: "EUR" } } }],
  });
});

test("facet values have words in the market's language", async () => {
  const { colour, material } = await listFacetWords(shop, { market });
  expect(colour.find(({ value }) => value === "moss")).toMatchObject({ label: "Moos", swatch: "#808080" });
  expect(material.find(({ value }) => value === "oak")?.label).toBe("Massive Eiche");
});

test("categories and collections speak the market's language", async () => {
  const categories = await listCategories(shop, { market });
  expect(categories.map(({ title }) => title)).toEqual(["Küche", "Sitzmöbel"]);
  expect((await viewCollection(shop, { handle: "gifts", market }))?.title).toBe("Geschenke");
  expect(await viewCollection(shop, { handle: "no-gifts", market })).toBeNull();
});

test("pages, articles, stories and what stands around them speak the market's language", async () => {
  expect((await viewContent(shop, { slug: "home", market }))?.title).toBe("Ruhige Räume");
  expect((await viewSite(shop, { market })).navigation[0]?.label).toBe("Ruhige Räume");
  expect((await listArticles(shop, { market })).map(({ title }) => title)).toEqual([
    "Herbstlicht",
    "Ein Tisch im Frühling",
  ]);
  expect((await viewArticle(shop, { slug: "autumn-light", market }))?.title).toBe("Herbstlicht");
  expect((await viewStory(shop, { handle: "mug", market }))?.blocks).toMatchObject([{ text: "Ein Tisch im Frühling" }]);
});

test("whoever lists everything finds what the market sells and what is written, and nothing beyond the end", async () => {
  const { products, total } = await listAddresses(shop, { stretch: 0, market });
  expect(products.map(({ handle }) => handle)).toEqual(["bench", "chair", "jug", "mug"]);
  expect(total).toBe(4);
  expect(await listAddresses(shop, { stretch: 1, market })).toEqual({ products: [], total });
  expect((await listCollections(shop, { market })).map(({ title }) => title)).toEqual(["Geschenke"]);
  expect((await listPages(shop, { market })).map(({ title }) => title)).toEqual(["Ruhige Räume"]);
});
