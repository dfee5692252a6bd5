import { describe, expect, it } from "vitest";
import { shopConfig } from "@/shop.config";
import { ListingQuery } from "../domain/listing";
import { ports } from "../server/ports";
import { describeAnswerStorePort } from "./testing/answer-store-port-suite";
import { describeCartPort } from "./testing/cart-port-suite";
import { describeCatalogPort } from "./testing/catalog-port-suite";
import type { CatalogWorld } from "./testing/catalog-world";
import { describeCheckoutPort } from "./testing/checkout-port-suite";
import { describeConfirmationPort } from "./testing/confirmation-port-suite";
import { describeContentPort } from "./testing/content-port-suite";
import { describeFulfilmentPort } from "./testing/fulfilment-port-suite";
import { describeMerchandising } from "./testing/merchandising-suite";
import { describeOrderPort } from "./testing/order-port-suite";
import type { SaleWorld } from "./testing/sale-world";
import { describeStockAlertPort } from "./testing/stock-alert-port-suite";

const { catalog, content, carts, checkouts, fulfilment, orders, answers, confirmations, stockAlerts } = ports();
const [us, gb, de, fr] = shopConfig.markets;

/** Runs buy real pieces: each takes the variants the demo has most of by now, so that the shop never runs dry. */
async function saleWorld(): Promise<SaleWorld> {
  const plenty: string[] = [];
  for (const handle of ["stoneware-mug", "ridge-vase", "crate-stackable-box", "pebble-planter", "weft-rug"]) {
    const product = await catalog.productByHandle(handle, gb);
    plenty.push(
      ...(product?.variants ?? []).filter(({ availability }) => availability.state === "in-stock").map(({ id }) => id),
    );
  }
  const [first, second] = plenty;
  const soldOut = (await catalog.productByHandle("carafe", gb))?.variants[0];
  if (!first || !second || !soldOut) throw new Error("The demo has too little left to sell");
  return {
    carts,
    checkouts,
    orders,
    home: gb,
    abroad: us,
    variantIds: [first, second],
    soldOutVariantId: soldOut.id,
    promotion: "WELCOME10",
    freeDelivery: "FREESHIP",
    settlePayments: () => undefined,
  };
}

const catalogWorld = (): CatalogWorld => ({
  catalog,
  markets: [gb, us, de, fr],
  product: "fjord-lounge-chair",
  bundle: "reading-hours",
  word: "fjord",
  categories: ["seating", "lounge-chairs"],
  collection: "the-quiet-living-room",
  others: ["stoneware-mug", "drift-sofa"],
});
describeCatalogPort("the catalogue of the engine", catalogWorld);
describeMerchandising("merchandising of the engine", catalogWorld);
describeContentPort("the content of the CMS", () => ({
  content,
  languages: ["en", "de", "fr"],
  page: "home",
  product: "fjord-lounge-chair",
  sized: ["rugs", "textiles"],
}));
describeFulfilmentPort("how the engine sends", () => ({
  fulfilment,
  catalog,
  market: gb,
  product: "stoneware-mug",
  soldOut: "carafe",
}));
describeCartPort("carts of the engine", saleWorld);
describeCheckoutPort("the checkout of the engine", saleWorld);
describeOrderPort("orders of the engine", saleWorld);
describeAnswerStorePort("answers in Postgres", () => answers);
describeConfirmationPort("confirmations in Postgres", () => confirmations);
describeStockAlertPort("stock alerts in Postgres", () => stockAlerts);

describe("Larch & Loom", () => {
  it.each([us, gb, de, fr])("tells the Fjord chair in the words of $code", async (market) => {
    const product = await catalog.productByHandle("fjord-lounge-chair", market);
    expect(product?.variants).toHaveLength(8);
    expect(product?.title).toBe(
      { en: "Fjord Lounge Chair", de: "Loungesessel Fjord", fr: "Fauteuil Fjord" }[market.language],
    );
  });

  it("finds two words of a title", async () => {
    const { products, isAlike } = await catalog.list(ListingQuery.parse({ q: "lounge chair" }), gb);
    expect(products[0]?.handle).toBe("fjord-lounge-chair");
    expect(isAlike).toBe(false);
  });

  it("finds what was meant where a word is mistyped, in the shopper's language", async () => {
    const found = async (q: string, market: (typeof shopConfig.markets)[number]) =>
      (await catalog.list(ListingQuery.parse({ q }), market)).products.slice(0, 3).map(({ handle }) => handle);
    expect(await found("louge chiar", gb)).toContain("fjord-lounge-chair");
    expect(await found("Bechr", de)).toContain("stoneware-mug");
    expect(await found("xqzwv", gb)).toEqual([]);
    expect((await catalog.list(ListingQuery.parse({ q: "louge chiar" }), gb)).isAlike).toBe(true);
  });

  it("takes filters that leave nothing of true finds at their word, and looks for nothing alike", async () => {
    const query = { q: "fjord", material: ["marble"] };
    expect(await catalog.list(ListingQuery.parse(query), gb)).toMatchObject({ total: 0, isAlike: false });
  });

  it("tells a colour's word in each language, with its dot", async () => {
    const words = await Promise.all([gb, de, fr].map((market) => catalog.facetWords(market)));
    const moss = words.map(({ colour }) => colour.find(({ value }) => value === "moss"));
    expect(moss.map((word) => word?.label)).toEqual(["Moss", "Moos", "Mousse"]);
    expect(moss[0]?.swatch).toMatch(/^#[0-9a-f]{6}$/i);
    expect(words[1]?.material.find(({ value }) => value === "wool")?.label).toBe("Wolle");
  });

  it("shows a sale with the price before it", async () => {
    const product = await catalog.productByHandle("orbit-side-table", gb);
    expect(product?.variants[0]?.price).toEqual({
      current: { amount: 17_500, currency: "GBP" },
      original: { amount: 21_000, currency: "GBP" },
      lowest30Days: { amount: 21_000, currency: "GBP" },
    });
  });

  it("opens on a hero, and has a navigation and a journal worth the name", async () => {
    expect((await content.pageBySlug("home", "de"))?.blocks[0]?.type).toBe("hero");
    expect((await content.site("de")).navigation.length).toBeGreaterThan(3);
    expect((await content.articles("de")).length).toBeGreaterThan(2);
  });
});
