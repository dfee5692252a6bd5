import "server-only";
import type { Availability } from "@/lib/domain/availability";
import type { ProductStory } from "@/lib/domain/content";
import { formatWeight } from "@/lib/domain/format-measure";
import { formatMoney } from "@/lib/domain/format-money";
import { type Listing, lastPage } from "@/lib/domain/listing";
import { filteredPath, noFilters } from "@/lib/domain/listing-filters";
import type { Market } from "@/lib/domain/market";
import type { Money } from "@/lib/domain/money";
import { paths } from "@/lib/domain/paths";
import type { Product, ProductCard } from "@/lib/domain/product";
import { unitPriceText } from "@/lib/domain/unit-price";
import { priceLawWords } from "@/lib/server/price-law-words";
import { restockText } from "@/lib/server/restock-text";
import { sizeText } from "@/lib/server/size-text";
import { words } from "@/lib/server/words";
import { measuringOf, shopConfig } from "@/shop.config";
import { blockText, bullets, link, paragraphs, plain, table } from "./text";

/** A price with all that stands beside it on a page: the one before a sale, the lowest before that, that of a unit. */
function priceText({ price, measure }: Pick<ProductCard, "price" | "measure">, market: Market): string {
  const { current, original, lowest30Days } = price;
  const { lowestPrice, unitPrice } = priceLawWords(market);
  const money = (amount: Money) => formatMoney(amount, market.locale);
  const beside = [
    ...(original ? [`~~${money(original)}~~`] : []),
    ...(lowest30Days && lowestPrice ? [lowestPrice.replace("{price}", () => money(lowest30Days))] : []),
    ...(measure && unitPrice ? [unitPriceText(unitPrice, current, measure, market.locale)] : []),
  ];
  return beside.length > 0 ? `${money(current)} (${beside.join("; ")})` : money(current);
}

function stockText(availability: Availability, market: Market): string {
  const t = words(market, "product");
  switch (availability.state) {
    case "in-stock":
      return t("inStock");
    case "low-stock":
      return t("lowStock", { left: availability.left });
    case "back-order":
      return restockText(availability, market) ?? t("backOrder");
    case "sold-out":
      return t("soldOut");
  }
}

/** A product as a page tells it: every variant with its price and whether it can be had, the facts, the story, what goes with it. */
export function productMarkdown(
  { product, related, story }: { product: Product; related: ProductCard[]; story: ProductStory | null },
  market: Market,
): string {
  const t = words(market, "product");
  const machines = words(market, "machines");
  const { dimensions, weightGrams, options } = product;
  const head = [
    ...options.map(({ label }) => plain(label)),
    machines("price"),
    machines("availability"),
    machines("sku"),
  ];
  const rows = product.variants.map((variant) => [
    ...options.map(({ name, values }) =>
      plain(values.find(({ value }) => value === variant.options[name])?.label ?? ""),
    ),
    priceText(variant, market),
    stockText(variant.availability, market),
    link(variant.sku, `${paths.product(market.code, product.handle)}?v=${encodeURIComponent(variant.sku)}`),
  ]);
  const section = (title: string, items: string[]) =>
    items.length > 0 ? `## ${title}\n\n${bullets(items.map(plain))}` : null;
  return paragraphs([
    `# ${plain(product.title)}`,
    plain(product.subtitle),
    plain(product.description),
    table(head, rows),
    market.taxDisplay === "included" ? t("taxIncluded") : t("taxExcluded"),
    section(t("details"), product.features),
    dimensions ? `## ${t("dimensions")}\n\n${sizeText(dimensions, market)}` : null,
    weightGrams ? `${t("weight")}: ${formatWeight(weightGrams, measuringOf(market))}` : null,
    section(t("materials"), product.materials),
    section(t("care"), product.care),
    ...(story?.blocks ?? []).map((block) => blockText(block, market.code).trim()),
    related.length > 0 ? `## ${t("related")}\n\n${bullets(related.map((card) => cardText(card, market)))}` : null,
  ]);
}

function cardText(card: ProductCard, market: Market): string {
  const from = card.isFrom ? `${words(market, "common")("from")} ` : "";
  const title = link(card.title, paths.product(market.code, card.handle));
  return `${title}: ${plain(card.subtitle)}, ${from}${priceText(card, market)}, ${stockText(card.availability, market)}`;
}

export type ListingText = {
  title: string;
  description: string;
  /** Of the listing in the market. */
  path: string;
  /** What stands below it, as links. */
  below: string[];
  listing: Listing;
};

/** A page of products with what each costs and whether it can be had, and the way to the pages beside it. */
export function listingMarkdown({ title, description, path, below, listing }: ListingText, market: Market): string {
  const { products, total, page } = listing;
  const t = words(market, "listing");
  const filters = words(market, "filters");
  const last = lastPage(listing, shopConfig.listing.maxPage);
  const to = (label: string, other: number) => link(label, filteredPath(path, { ...noFilters, page: other }));
  return paragraphs([
    `# ${plain(page > 1 ? t("pageTitle", { title, page }) : title)}`,
    plain(description),
    below.length > 0 ? bullets(below) : null,
    total > 0 ? words(market, "common")("products", { count: total }) : t("empty"),
    bullets(products.map((card) => cardText(card, market))),
    last > 1
      ? [
          filters("pageOf", { page, last }),
          ...(page > 1 ? [to(filters("previous"), page - 1)] : []),
          ...(page < last ? [to(filters("next"), page + 1)] : []),
        ].join(" · ")
      : null,
  ]);
}
