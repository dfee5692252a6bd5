import type { FilterFieldsProps } from "@/components/product-list/filter-fields";
import { formatMoney } from "@/lib/domain/format-money";
import type { Facet } from "@/lib/domain/listing";
import { type ListingFilters, noFilters } from "@/lib/domain/listing-filters";
import type { Market } from "@/lib/domain/market";
import { moneyFromMajor } from "@/lib/domain/money";
import { words } from "@/lib/server/words";

export function frameWords(market: Market) {
  const t = words(market, "filters");
  return { title: t("title"), close: t("close") };
}

/** Every word of a listing's controls. */
export function fieldWords(market: Market): FilterFieldsProps["words"] {
  const t = words(market, "filters");
  return {
    sort: t("sort"),
    sorts: {
      recommended: t("recommended"),
      "price-asc": t("priceRising"),
      "price-desc": t("priceFalling"),
      newest: t("newest"),
      title: t("byName"),
      rating: t("bestRated"),
    },
    facets: {
      category: t("category"),
      colour: t("colour"),
      material: t("material"),
      price: t("price", { currency: market.currency }),
      availability: t("availability"),
      rating: t("rating"),
    },
    more: t("more"),
    from: t("from"),
    to: t("to"),
    available: t("available"),
    anyRating: t("anyRating"),
    ratings: Object.fromEntries([1, 2, 3, 4].map((stars) => [stars, t("stars", { stars })])),
  };
}

export type Choice = { label: string; swatch?: string | undefined; without: ListingFilters; alone: ListingFilters };

/** What narrows a listing, in the words of its facets, each with what remains without it, and with nothing else. */
export function choicesOf(filters: ListingFilters, facets: Facet[], market: Market): Choice[] {
  const t = words(market, "filters");
  const rest = { ...filters, page: 1 };
  const none = { ...noFilters, sort: filters.sort };
  const several = (["category", "colour", "material"] as const).flatMap((name) =>
    filters[name].map((value): Choice => {
      const word = facets.find((facet) => facet.name === name)?.values.find((one) => one.value === value);
      const without = { ...rest, [name]: filters[name].filter((one) => one !== value) };
      return { label: word?.label ?? value, swatch: word?.swatch, without, alone: { ...none, [name]: [value] } };
    }),
  );
  const { minPrice, maxPrice, available, minRating } = filters;
  const single = (label: string, own: Partial<ListingFilters>, nothing: Partial<ListingFilters>): Choice => ({
    label,
    without: { ...rest, ...nothing },
    alone: { ...none, ...own },
  });
  const price = priceWord(filters, market);
  return [
    ...several,
    ...(price ? [single(price, { minPrice, maxPrice }, { minPrice: undefined, maxPrice: undefined })] : []),
    ...(available ? [single(t("available"), { available }, { available: false })] : []),
    ...(minRating === undefined
      ? []
      : [single(t("stars", { stars: minRating }), { minRating }, { minRating: undefined })]),
  ];
}

function priceWord({ minPrice, maxPrice }: ListingFilters, market: Market): string | null {
  const t = words(market, "filters");
  const money = (whole: number) => formatMoney(moneyFromMajor(whole, market.currency), market.locale);
  if (minPrice !== undefined && maxPrice !== undefined) {
    return t("priceBetween", { min: money(minPrice), max: money(maxPrice) });
  }
  if (minPrice !== undefined) return t("priceFrom", { min: money(minPrice) });
  return maxPrice === undefined ? null : t("priceTo", { max: money(maxPrice) });
}
