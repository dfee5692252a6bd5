import { z } from "zod";
import { Line } from "./line";
import { Handle, ProductCard } from "./product";

export const Sort = z.enum(["recommended", "price-asc", "price-desc", "newest", "title"]);
export type Sort = z.infer<typeof Sort>;

/** The highest price a listing can be narrowed to, in the market's minor unit. */
export const highestPrice = 100_000_000;

/** Which products to list. Prices are in the market's minor unit. */
export const ListingQuery = z.object({
  category: Handle.optional(),
  collection: Handle.optional(),
  q: Line.min(1).max(80).optional(),
  colour: z.array(Line.max(40)).max(12).default([]),
  material: z.array(Line.max(40)).max(12).default([]),
  available: z.boolean().default(false),
  minPrice: z.int().nonnegative().max(highestPrice).optional(),
  maxPrice: z.int().nonnegative().max(highestPrice).optional(),
  sort: Sort.default("recommended"),
  page: z.int().min(1).max(50).default(1),
});
export type ListingQuery = z.infer<typeof ListingQuery>;

export const Facet = z.object({
  name: z.enum(["category", "colour", "material", "availability"]),
  values: z.array(z.object({ value: z.string(), label: z.string(), count: z.int() })),
});
export type Facet = z.infer<typeof Facet>;

/** One page of a listing. */
export const Listing = z.object({
  products: z.array(ProductCard),
  total: z.int().nonnegative(),
  page: z.int().positive(),
  pageSize: z.int().positive(),
  facets: z.array(Facet),
});
export type Listing = z.infer<typeof Listing>;
