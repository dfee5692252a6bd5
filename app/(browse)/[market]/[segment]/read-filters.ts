import type { Category } from "@/lib/domain/category";
import { type ListingFilters, readFilters, type SearchParams } from "@/lib/domain/listing-filters";
import type { Market } from "@/lib/domain/market";
import { facetWords } from "@/lib/server/queries/facet-words";

/**
 * The filters an address asks for, of those there are.
 * @param categories those the listing can be narrowed to
 */
export async function filtersOf(
  params: SearchParams,
  { market, categories }: { market: Market; categories: Category[] },
): Promise<ListingFilters> {
  const words = await facetWords(market);
  const known = {
    category: new Set(categories.map(({ handle }) => handle)),
    colour: new Set(words.colour.map(({ value }) => value)),
    material: new Set(words.material.map(({ value }) => value)),
  };
  return readFilters(params, (key, value) => known[key].has(value));
}
