import "server-only";
import { isKnown, nameFacets } from "@/lib/domain/facet-words";
import type { Listing, ListingQuery } from "@/lib/domain/listing";
import type { Market } from "@/lib/domain/market";
import { type Merchandising, merchandise } from "@/lib/domain/merchandising";
import { listProducts } from "@/lib/use-cases/list-products";
import { cached } from "../cache";
import { run } from "../run";
import { categoryTree } from "./category-tree";
import { facetWords } from "./facet-words";
import { searchSettings } from "./search-settings";

/** The most values of an answer that is kept: what more than a few are asked for together, hardly anybody asks again. */
const mostKept = 3;

/**
 * One page of products, its facets named in the market's language. The query must be parsed by `ListingQuery` first. Kept is
 * only what many ask alike: what can be made up (words, prices, values that do not exist) would push it out of the cache.
 */
export async function listing(query: ListingQuery, market: Market): Promise<Listing> {
  const { q, minPrice, maxPrice, category, colour, material } = query;
  const merchandising = merchandise(query, await searchSettings(market));
  const isMadeUp = q !== undefined || minPrice !== undefined || maxPrice !== undefined;
  if (isMadeUp || category.length + colour.length + material.length > mostKept)
    return namedListing(query, market, merchandising);
  const [words, tree] = await Promise.all([facetWords(market), categoryTree(market)]);
  const list = isKnown(query, words, tree) ? keptListing : namedListing;
  return list(query, market, merchandising);
}

/** What the merchant adds is part of the key: another rule is another listing, and all others stay as they are. */
async function keptListing(query: ListingQuery, market: Market, merchandising: Merchandising): Promise<Listing> {
  "use cache";
  cached("listing");
  return namedListing(query, market, merchandising);
}

async function namedListing(query: ListingQuery, market: Market, merchandising: Merchandising): Promise<Listing> {
  const [found, words, tree] = await Promise.all([
    run(listProducts, { query, market, merchandising }),
    facetWords(market),
    categoryTree(market),
  ]);
  return { ...found, facets: nameFacets(found.facets, query, words, tree) };
}
