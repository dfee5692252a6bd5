import { FacetValue, ListingQuery, mostValues, Sort } from "./listing";
import type { Currency } from "./market";
import { moneyFromMajor } from "./money";
import { Handle } from "./product";

/** What a listing's address may say after the question mark, in the order it says it. Anything else is nobody's. */
export const filterKeys = [
  "category",
  "colour",
  "material",
  "minPrice",
  "maxPrice",
  "available",
  "minRating",
  "sort",
  "page",
] as const;
export type FilterKey = (typeof filterKeys)[number];

/** The highest price an address may name, in whole units of the market's currency. */
const highestWhole = 1_000_000;

/** How a shopper narrowed and ordered a listing. Prices are whole units of the market's currency, as they are typed. */
export type ListingFilters = Pick<
  ListingQuery,
  "category" | "colour" | "material" | "available" | "minRating" | "sort" | "page"
> & { minPrice?: number | undefined; maxPrice?: number | undefined };

export const noFilters: ListingFilters = {
  category: [],
  colour: [],
  material: [],
  available: false,
  sort: "recommended",
  page: 1,
};

/** An address's parameters as a framework reads them. */
export type SearchParams = Partial<Record<string, string | string[]>>;

/**
 * What many ask for alike, by its key, as a pattern of its value: an address that says one of these and nothing else is a page
 * that is kept. The patterns are closed sets, so that nobody can have made-up pages kept.
 */
export const keptPatterns = {
  page: "[2-9]|[1-4][0-9]|50",
  sort: Sort.options.filter((sort) => sort !== "recommended").join("|"),
  available: "true",
  minRating: "[1-4]",
} satisfies Partial<Record<FilterKey, string>>;

/** The filters of a kept page by its name, such as `page-2`; null for any other name. */
export function keptFilters(name: string): ListingFilters | null {
  const found = Object.entries(keptPatterns).find(([key, pattern]) => new RegExp(`^${key}-(?:${pattern})$`).test(name));
  return found ? readFilters({ [found[0]]: name.slice(found[0].length + 1) }, () => false) : null;
}

const valuesOf = (params: SearchParams, key: string): string[] =>
  Object.hasOwn(params, key) ? [params[key] ?? []].flat() : [];

function wholeOf(params: SearchParams, key: FilterKey, most: number): number | undefined {
  const [text] = valuesOf(params, key);
  const number = text && /^\d{1,7}$/.test(text) ? Number(text) : undefined;
  return number !== undefined && number <= most ? number : undefined;
}

/**
 * Filters of an address: each value once and in order, and no more than a listing takes. What makes no sense is left out, so
 * that every address is a page.
 * @param isKnown whether a value of a facet exists
 */
export function readFilters(
  params: SearchParams,
  isKnown: (key: "category" | "colour" | "material", value: string) => boolean,
): ListingFilters {
  const several = (key: "category" | "colour" | "material") =>
    [...new Set(valuesOf(params, key))]
      .filter((value) => (key === "category" ? Handle : FacetValue).safeParse(value).data === value)
      .filter((value) => isKnown(key, value))
      .sort()
      .slice(0, mostValues);
  const prices = [wholeOf(params, "minPrice", highestWhole), wholeOf(params, "maxPrice", highestWhole)];
  const isTurned = prices[0] !== undefined && prices[1] !== undefined && prices[0] > prices[1];
  const [minPrice, maxPrice] = isTurned ? prices.reverse() : prices;
  const minRating = wholeOf(params, "minRating", 4);
  const [sort] = valuesOf(params, "sort");
  return {
    category: several("category"),
    colour: several("colour"),
    material: several("material"),
    ...(minPrice ? { minPrice } : {}),
    ...(maxPrice === undefined ? {} : { maxPrice }),
    available: valuesOf(params, "available")[0] === "true",
    ...(minRating ? { minRating } : {}),
    sort: Sort.safeParse(sort).data ?? "recommended",
    page: ListingQuery.shape.page.safeParse(wholeOf(params, "page", 50)).data ?? 1,
  };
}

/** The values an address gives each key for these filters; what says no more than silence is not said. */
function wordsOf(filters: ListingFilters): Record<FilterKey, string[]> {
  const one = (value: number | undefined) => (value === undefined ? [] : [`${value}`]);
  return {
    category: filters.category,
    colour: filters.colour,
    material: filters.material,
    minPrice: one(filters.minPrice),
    maxPrice: one(filters.maxPrice),
    available: filters.available ? ["true"] : [],
    minRating: one(filters.minRating),
    sort: filters.sort === "recommended" ? [] : [filters.sort],
    page: filters.page === 1 ? [] : [`${filters.page}`],
  };
}

/** The one address of filters: `path` and what is said after the question mark. */
export function filteredPath(path: string, filters: ListingFilters, q?: string): string {
  const words = wordsOf(filters);
  const search = new URLSearchParams([
    ...(q ? [["q", q]] : []),
    ...filterKeys.flatMap((key) => words[key].map((value) => [key, value])),
  ]);
  return search.size > 0 ? `${path}?${search}` : path;
}

/** How many choices narrow the listing; order and page do not. */
export const countFilters = ({
  category,
  colour,
  material,
  minPrice,
  maxPrice,
  available,
  minRating,
}: ListingFilters) =>
  category.length +
  colour.length +
  material.length +
  (minPrice !== undefined || maxPrice !== undefined ? 1 : 0) +
  (available ? 1 : 0) +
  (minRating === undefined ? 0 : 1);

/**
 * The question behind a listing.
 * @param base what is listed before anything is filtered; categories chosen take the place of the base's own
 */
export function toListingQuery(filters: ListingFilters, base: Partial<ListingQuery>, currency: Currency): ListingQuery {
  const { minPrice, maxPrice, category, ...rest } = filters;
  const minor = (whole: number) => moneyFromMajor(whole, currency).amount;
  return ListingQuery.parse({
    ...base,
    ...rest,
    category: category.length > 0 ? category : base.category,
    ...(minPrice === undefined ? {} : { minPrice: minor(minPrice) }),
    ...(maxPrice === undefined ? {} : { maxPrice: minor(maxPrice) }),
  });
}
