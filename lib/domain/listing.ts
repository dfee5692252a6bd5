import { z } from "zod";
import { minorDigits } from "./format-money";
import { line } from "./line";
import { Money } from "./money";
import { Handle, ProductCard } from "./product";

export const Sort = z.enum(["recommended", "price-asc", "price-desc", "newest", "title", "rating"]);
export type Sort = z.infer<typeof Sort>;

/** The highest price a listing can be narrowed to, in the market's minor unit. */
export const highestPrice = 100_000_000;

/** The most values one facet can be narrowed to at once. */
export const mostValues = 12;

/** One value, or several of which a product needs one. */
const several = <Value extends z.core.$ZodType<string>>(value: Value) =>
  z
    .union([
      z.pipe(
        value,
        z.transform((one) => [one]),
      ),
      z.array(value).max(mostValues),
    ])
    .default([]);

/** A value of a facet as addresses name it: of no language. */
export const FacetValue = line(1, 40);

/** Which products to list. Prices are in the market's minor unit. */
export const ListingQuery = z.object({
  category: several(Handle),
  collection: Handle.optional(),
  q: z.optional(line(1, 80)),
  colour: several(FacetValue),
  material: several(FacetValue),
  available: z.boolean().default(false),
  minPrice: z.int().nonnegative().max(highestPrice).optional(),
  maxPrice: z.int().nonnegative().max(highestPrice).optional(),
  /** Stars that the average of a product's reviews has at least. */
  minRating: z.int().min(1).max(5).optional(),
  sort: Sort.default("recommended"),
  page: z.int().min(1).max(50).default(1),
});
export type ListingQuery = z.infer<typeof ListingQuery>;

/** What a value of a facet is called in a market's language; a colour has its dot. */
export const FacetWord = z.object({
  value: z.string(),
  label: z.string(),
  /** CSS hex colour. */
  swatch: z.string().optional(),
});
export type FacetWord = z.infer<typeof FacetWord>;

export const FacetName = z.enum(["category", "colour", "material", "availability", "rating"]);
export type FacetName = z.infer<typeof FacetName>;

/**
 * How many products each value would show, were it the facet's only choice beside all other filters. A rating's count is of
 * that many stars and more.
 */
export const Facet = z.object({
  name: FacetName,
  values: z.array(FacetWord.extend({ count: z.int().nonnegative() })),
});
export type Facet = z.infer<typeof Facet>;

/** One page of a listing. */
export const Listing = z.object({
  products: z.array(ProductCard),
  total: z.int().nonnegative(),
  /** Whether nothing has the words that were typed, and these only look or sound like them. */
  isAlike: z.boolean(),
  page: z.int().positive(),
  pageSize: z.int().positive(),
  facets: z.array(Facet),
  /** The lowest and the highest price there is without a price filter; null where nothing is found. */
  priceRange: z.object({ min: Money, max: Money }).nullable(),
});
export type Listing = z.infer<typeof Listing>;

/** The last page of a listing, at least the first. */
export const lastPage = ({ total, pageSize }: Listing, most: number): number =>
  Math.min(Math.max(Math.ceil(total / pageSize), 1), most);

/** The price range in whole units of its currency, wide enough for the cents of both ends; null where there is no range. */
export function priceBounds({ priceRange }: Listing): { min: number; max: number } | null {
  if (!priceRange) return null;
  const { min, max } = priceRange;
  const unit = 10 ** minorDigits(min.currency);
  return { min: Math.floor(min.amount / unit), max: Math.ceil(max.amount / unit) };
}
