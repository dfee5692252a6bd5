import { redirect } from "next/navigation";
import type { Category } from "@/lib/domain/category";
import {
  filteredPath,
  isCanonical,
  type ListingFilters,
  readFilters,
  type SearchParams,
} from "@/lib/domain/listing-filters";
import type { Market } from "@/lib/domain/market";
import { facetWords } from "@/lib/server/queries/facet-words";

/**
 * The filters an address asks for. One that says it another way, or says what makes no sense, leads to the one that does.
 * @param categories those the listing can be narrowed to
 */
export async function filtersOf(
  params: SearchParams,
  { market, path, categories, q }: { market: Market; path: string; categories: Category[]; q?: string },
): Promise<ListingFilters> {
  const words = await facetWords(market);
  const known = {
    category: new Set(categories.map(({ handle }) => handle)),
    colour: new Set(words.colour.map(({ value }) => value)),
    material: new Set(words.material.map(({ value }) => value)),
  };
  const filters = readFilters(params, (key, value) => known[key].has(value));
  if (!isCanonical(params, filters)) redirect(filteredPath(path, filters, q));
  return filters;
}
