import { describe, expect, test } from "vitest";
import type { Product } from "@/lib/domain/product";
import { shopConfig } from "@/shop.config";
import { articleJsonLd, listJsonLd, shopJsonLd } from "./page-values";
import { type JsonLdValue, productJsonLd } from "./product-group";

const [, market] = shopConfig.markets;
const absolute = (path: string) => new URL(path, "https://shop.example").href;

/** What search engines refuse to do without, by schema.org type. */
const required: Record<string, string[]> = {
  ProductGroup: ["name", "description", "url", "brand", "productGroupID", "variesBy", "hasVariant", "image"],
  Product: ["name", "sku", "image", "offers"],
  Offer: ["url", "price", "priceCurrency", "availability", "itemCondition", "hasMerchantReturnPolicy"],
  MerchantReturnPolicy: [
    "applicableCountry",
    "returnPolicyCategory",
    "merchantReturnDays",
    "returnMethod",
    "returnFees",
  ],
  AggregateRating: ["ratingValue", "reviewCount"],
  Brand: ["name"],
  Organization: ["name", "url", "logo"],
  WebSite: ["name", "url", "potentialAction"],
  SearchAction: ["target", "query-input"],
  EntryPoint: ["urlTemplate"],
  ItemList: ["itemListElement", "numberOfItems"],
  ListItem: ["position", "name", "url"],
  Article: ["headline", "image", "datePublished", "author", "publisher"],
};

/** Every value with a type, however deep, that lacks something or holds nothing where something must be. */
function lacking(value: unknown, at = "$"): string[] {
  if (Array.isArray(value)) return value.flatMap((one, index) => lacking(one, `${at}[${index}]`));
  if (typeof value !== "object" || value === null) return [];
  const { "@type": type, ...rest } = value as JsonLdValue & { "@type"?: string };
  const isEmpty = (one: unknown) => one === undefined || one === "" || (Array.isArray(one) && one.length === 0);
  const own = type ? (required[type] ?? [`no rule for ${type}`]).filter((key) => isEmpty(rest[key])) : [];
  return [
    ...own.map((key) => `${at} (${type}) lacks ${key}`),
    ...Object.entries(rest).flatMap(([key, one]) => lacking(one, `${at}.${key}`)),
  ];
}

const money = (amount: number) => ({ current: { amount, currency: "GBP" as const } });
const variant = (sku: string, options: Record<string, string>, images: number[]) => ({
  id: sku,
  sku,
  title: sku,
  options,
  price: money(12_050),
  availability: { state: "in-stock" as const },
  images,
});
const image = (src: string) => ({ src, alt: "", width: 800, height: 1000 });
const chair = {
  id: "1",
  handle: "chair",
  title: "Chair",
  subtitle: "",
  description: "A chair.",
  features: [],
  care: [],
  materials: ["oak", "wool"],
  dimensions: null,
  weightGrams: null,
  images: [image("/media/a.webp"), image("/media/b.webp")],
  options: [
    { name: "0", label: "Fabric", values: [{ value: "0", label: "Moss", swatch: "#445544" }] },
    { name: "1", label: "Frame", values: [{ value: "0", label: "Oak", swatch: "#aa8844" }] },
    { name: "2", label: "Size", values: [{ value: "0", label: "Large" }] },
  ],
  variants: [variant("C-1", { 0: "0", 1: "0", 2: "0" }, [1]), variant("C 2", { 0: "0", 1: "0", 2: "0" }, [])],
  categories: [],
  tags: [],
  related: [],
} as unknown as Product;

describe("what machines are told", () => {
  test("a product with a choice is a group whose variants each have their own address, picture, price and stock", () => {
    const group = productJsonLd({ ...chair, rating: { average: 4.5, count: 12 } }, market, absolute);
    expect(lacking(group)).toEqual([]);
    expect(group.aggregateRating).toMatchObject({ ratingValue: 4.5, reviewCount: 12 });
    expect(productJsonLd(chair, market, absolute)).not.toHaveProperty("aggregateRating");
    expect(group).toMatchObject({
      "@type": "ProductGroup",
      variesBy: ["https://schema.org/color", "https://schema.org/size"],
      hasVariant: [
        {
          sku: "C-1",
          color: "Moss/Oak",
          size: "Large",
          image: ["https://shop.example/media/b.webp"],
          offers: {
            url: "https://shop.example/en-gb/products/chair?v=C-1",
            price: "120.50",
            priceCurrency: "GBP",
            availability: "https://schema.org/InStock",
          },
        },
        {
          sku: "C 2",
          image: ["https://shop.example/media/a.webp"],
          offers: {
            url: "https://shop.example/en-gb/products/chair?v=C%202",
            hasMerchantReturnPolicy: { "@id": "https://shop.example/en-gb#returns" },
          },
        },
      ],
    });
  });

  test("a product without a choice is a product", () => {
    const [only] = chair.variants;
    const value = productJsonLd({ ...chair, options: [], variants: only ? [only] : [] } as Product, market, absolute);
    expect(lacking(value)).toEqual([]);
    expect(value).toMatchObject({
      "@type": "Product",
      description: "A chair.",
      sku: "C-1",
      offers: { price: "120.50" },
    });
    expect(value).not.toHaveProperty("hasVariant");
  });

  test("the shop, its listings and its articles have all that is asked of them", () => {
    const card = { handle: "chair", title: "Chair" } as Parameters<typeof listJsonLd>[0][number];
    const second = listJsonLd([card], market, absolute, { total: 25, before: 24 });
    expect(second).toMatchObject({ numberOfItems: 25, itemListElement: [{ position: 25 }] });
    const article = articleJsonLd(
      {
        slug: "light",
        title: "Light",
        excerpt: "Short",
        image: image("/media/c.webp"),
        publishedAt: "2026-10-01T08:00:00Z",
        seo: { title: "Light", description: "" },
        blocks: [],
      },
      market,
      absolute,
    );
    for (const value of [shopJsonLd(market, absolute), second, article]) expect(lacking(value)).toEqual([]);
    expect(lacking({ "@type": "Offer", price: "" })).toContain("$ (Offer) lacks price");
  });
});
