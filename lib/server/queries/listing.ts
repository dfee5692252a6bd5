import "server-only";
import { isKnown, nameFacets } from "@/lib/domain/facet-words";
import type { Listing, ListingQuery } from "@/lib/domain/listing";
import type { Market } from "@/lib/domain/market";
import { listProducts } from "@/lib/use-cases/list-products";
import { cached } from "../cache";
import { run } from "../run";
import { categoryTree } from "./category-tree";
import { facetWords } from "./facet-words";

/** The most values of an answer that is kept: what more than a few are asked for together, hardly anybody asks again. */
const mostKept = 3;

/**
 * One page of products, its facets named in the market's language. The query must be parsed by `ListingQuery` first. Kept is
 * only what many ask alike: what can be made up (words, prices, values that do not exist) would push it out of the cache.
 */
export async function listing(query: ListingQuery, market: Market): Promise<Listing> {
  const { q, minPrice, maxPrice, category, colour, material } = query;
  const isMadeUp = q !== undefined || minPrice !== undefined || maxPrice !== undefined;
  if (isMadeUp || category.length + colour.length + material.length > mostKept) return namedListing(query, market);
  const [words, tree] = await Promise.all([facetWords(market), categoryTree(market)]);
  return isKnown(query, words, tree) ? keptListing(query, market) : namedListing(query, market);
}

async function keptListing(query: ListingQuery, market: Market): Promise<Listing> {
  "use cache";
  cached("listing");
  return namedListing(query, market);
}

async function namedListing(query: ListingQuery, market: Market): Promise<Listing> {
  const [found, words, tree] = await Promise.all([
    run(listProducts, { query, market }),
    facetWords(market),
    categoryTree(market),
  ]);
  return { ...found, facets: nameFacets(found.facets, query, words, tree) };
}
