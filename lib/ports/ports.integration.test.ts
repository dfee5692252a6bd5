import { describe, expect, it } from "vitest";
import { shopConfig } from "@/shop.config";
import { ListingQuery } from "../domain/listing";
import { ports } from "../server/ports";

const { catalog, content, carts, checkouts } = ports();
const [us, gb, de, fr] = shopConfig.markets;

describe("the catalogue of the engine", () => {
  it.each([us, gb, de, fr])("tells a product in the words and money of $code", async (market) => {
    const product = await catalog.productByHandle("fjord-lounge-chair", market);
    expect(product?.variants).toHaveLength(8);
    expect(product?.variants.every(({ price }) => price.current.currency === market.currency)).toBe(true);
    expect(product?.title).toBe(
      { en: "Fjord Lounge Chair", de: "Loungesessel Fjord", fr: "Fauteuil Fjord" }[market.language],
    );
  });

  it("answers null for an unknown product", async () => {
    expect(await catalog.productByHandle("there-is-no-such-product", gb)).toBeNull();
  });

  it("finds a category's products, those of the categories below it too, and counts facets", async () => {
    const { products, total, facets } = await catalog.list(ListingQuery.parse({ category: "seating" }), gb);
    expect(products).toHaveLength(total);
    expect(products.map(({ handle }) => handle)).toContain("fjord-lounge-chair");
    expect(facets.find(({ name }) => name === "material")?.values.length).toBeGreaterThan(1);
  });

  it("finds by words of the title", async () => {
    const { products } = await catalog.list(ListingQuery.parse({ q: "lounge chair" }), gb);
    expect(products[0]?.handle).toBe("fjord-lounge-chair");
  });

  it("shows a sale with the price before it", async () => {
    const product = await catalog.productByHandle("orbit-side-table", gb);
    expect(product?.variants[0]?.price).toEqual({
      current: { amount: 17_500, currency: "GBP" },
      original: { amount: 21_000, currency: "GBP" },
    });
  });
});

describe("the content of the CMS", () => {
  it.each(["en", "de", "fr"] as const)("has a home page, a site and a journal in %s", async (language) => {
    const home = await content.pageBySlug("home", language);
    expect(home?.blocks[0]?.type).toBe("hero");
    const site = await content.site(language);
    expect(site.navigation.length).toBeGreaterThan(3);
    expect((await content.articles(language)).length).toBeGreaterThan(2);
  });

  it("has a story for a product and null where there is none", async () => {
    expect((await content.storyByProduct("fjord-lounge-chair", "de"))?.blocks.length).toBeGreaterThan(0);
    expect(await content.storyByProduct("there-is-no-such-product", "de")).toBeNull();
  });
});

describe("carts of the engine", () => {
  it("adds, changes, refuses what is not there, and removes", async () => {
    const product = await catalog.productByHandle("stoneware-mug", gb);
    const variantId = product?.variants[0]?.id ?? "";
    const cartId = await carts.create(gb);
    const added = await carts.addLine(cartId, { variantId, quantity: 2 }, gb);
    expect(added).toMatchObject({ ok: true, value: { itemCount: 2 } });
    const lineId = added.ok ? (added.value.lines[0]?.id ?? "") : "";
    const changed = await carts.changeLine(cartId, { lineId, quantity: 3 }, gb);
    expect(changed).toMatchObject({ ok: true, value: { itemCount: 3 } });
    const moved = await carts.moveToMarket(cartId, de);
    expect(moved).toMatchObject({ ok: true, value: { totals: { total: { currency: "EUR" } } } });
    const tooMany = await carts.changeLine(cartId, { lineId, quantity: 900 }, de);
    expect(tooMany).toMatchObject({ ok: false, problem: { code: "out-of-stock" } });
    expect(await carts.addLine(cartId, { variantId: "variant_none", quantity: 1 }, de)).toMatchObject({
      ok: false,
      problem: { code: "variant-unknown" },
    });
    expect(await carts.removeLine(cartId, lineId, de)).toMatchObject({ ok: true, value: { itemCount: 0 } });
    expect(await checkouts.orderOfCart(cartId)).toBeNull();
  });

  it("knows no cart of a made-up id", async () => {
    expect(await carts.read("cart_made_up", gb)).toBeNull();
  });
});
