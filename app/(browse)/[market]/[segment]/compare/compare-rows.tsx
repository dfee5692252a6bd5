import { Fragment, type ReactNode } from "react";
import { PriceText } from "@/components/commerce/price-text";
import { UnitPrice } from "@/components/commerce/unit-price";
import type { CompareRow } from "@/components/compare/compare-table";
import { formatWeight } from "@/lib/domain/format-measure";
import type { Market } from "@/lib/domain/market";
import { type Product, toProductCard } from "@/lib/domain/product";
import { priceLawWords } from "@/lib/server/price-law-words";
import { sizeText } from "@/lib/server/size-text";
import { words } from "@/lib/server/words";
import { measuringOf } from "@/shop.config";

const lines = (items: string[]): ReactNode => (
  <ul className="space-y-1">
    {items.map((item) => (
      <li key={item}>{item}</li>
    ))}
  </ul>
);

/** What is compared, row by row, in the market's words and measures. */
export function rowsOf(products: Product[], market: Market): CompareRow[] {
  const t = words(market, "compare");
  const common = words(market, "common");
  const shop = words(market, "product");
  const measuring = measuringOf(market);
  const number = new Intl.NumberFormat(market.locale, { maximumFractionDigits: 1 });
  const row = (label: string, textOf: (product: Product) => string): CompareRow => {
    const texts = products.map(textOf);
    return { label, texts, cells: texts };
  };
  const list = (label: string, itemsOf: (product: Product) => string[]): CompareRow => {
    const items = products.map(itemsOf);
    return { label, texts: items.map((one) => one.join("\n")), cells: items.map(lines) };
  };
  const cards = products.map(toProductCard);
  const lawWords = priceLawWords(market);
  const price: CompareRow = {
    label: t("price"),
    texts: cards.map((card) => JSON.stringify([card.price, card.isFrom])),
    cells: cards.map((card) => (
      <Fragment key={card.handle}>
        <PriceText
          price={card.price}
          locale={market.locale}
          words={{ ...(card.isFrom ? { from: common("from") } : {}), was: common("was"), now: common("now") }}
        />
        <UnitPrice
          price={card.price.current}
          measure={card.measure}
          locale={market.locale}
          words={lawWords}
          className="text-sm text-muted"
        />
      </Fragment>
    )),
  };
  const stock = (product: Product): string => {
    const { availability } = toProductCard(product);
    switch (availability.state) {
      case "in-stock":
        return shop("inStock");
      case "low-stock":
        return shop("lowStock", { left: availability.left });
      case "back-order":
        return shop("backOrder");
      case "sold-out":
        return shop("soldOut");
    }
  };
  return [
    price,
    row(t("rating"), ({ rating }) =>
      rating ? t("ratingText", { average: number.format(rating.average), count: rating.count }) : "",
    ),
    row(t("availability"), stock),
    row(shop("dimensions"), ({ dimensions }) => (dimensions ? sizeText(dimensions, market) : "")),
    row(shop("weight"), ({ weightGrams }) => (weightGrams ? formatWeight(weightGrams, measuring) : "")),
    list(shop("materials"), ({ materials }) => materials),
    list(t("options"), ({ options }) =>
      options.map(({ label, values }) => `${label}${common("colon")} ${values.map((value) => value.label).join(", ")}`),
    ),
    list(shop("care"), ({ care }) => care),
  ];
}
