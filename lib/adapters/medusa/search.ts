import "server-only";
import { z } from "zod";
import type { Facet, ListingQuery, Sort } from "@/lib/domain/listing";
import type { Market } from "@/lib/domain/market";
import type { Place } from "./medusa";
import { SearchResult } from "./merchandised";

export const pageSize = 24;

/** One result per query sent. */
export const SearchAnswer = z.object({ results: z.tuple([SearchResult]).rest(SearchResult) });

const facetNames = {
  category: "categories",
  colour: "colours",
  material: "materials",
  availability: "available_in",
} as const;

const orderOf = (sort: Sort, currency: string, language: string): Record<string, "ASC" | "DESC"> => {
  switch (sort) {
    case "price-asc":
      return { [`price_${currency}`]: "ASC" };
    case "price-desc":
      return { [`price_${currency}`]: "DESC" };
    case "newest":
      return { created_at: "DESC" };
    case "title":
      return { [`title_${language}`]: "ASC" };
    case "recommended":
      return { is_available: "DESC", handle: "ASC" };
  }
};

/** Whether the words must be as typed, or may be others that look like them. */
export type Words = "as typed" | "alike";

const availableIn = (channel: string | undefined) => (channel ? { available_in: channel } : { is_available: true });

/**
 * The body of `POST /store/search`. `alike` also takes words that look like the ones asked for. Facets stay disjunctive, so
 * that several values of one can be chosen.
 */
export function toSearch(query: ListingQuery, market: Market, { sales_channel_id }: Place, words: Words = "as typed") {
  const currency = market.currency.toLowerCase();
  const price = {
    ...(query.minPrice === undefined ? {} : { $gte: query.minPrice / 100 }),
    ...(query.maxPrice === undefined ? {} : { $lte: query.maxPrice / 100 }),
  };
  return {
    entity: "product",
    fields: ["handle"],
    filters: {
      ...(query.q ? { q: query.q } : {}),
      ...(query.category ? { categories: query.category } : {}),
      ...(query.collection ? { collections: query.collection } : {}),
      ...(query.colour.length > 0 ? { colours: query.colour } : {}),
      ...(query.material.length > 0 ? { materials: query.material } : {}),
      ...(query.available ? availableIn(sales_channel_id) : {}),
      ...(Object.keys(price).length > 0 ? { [`price_${currency}`]: price } : {}),
    },
    pagination: {
      skip: (query.page - 1) * pageSize,
      take: pageSize,
      ...(query.q && query.sort === "recommended" ? {} : { order: orderOf(query.sort, currency, market.language) }),
    },
    search_options: {
      match_strategy: "last",
      typo_tolerance: words === "alike",
      facets: Object.values(facetNames),
      disjunctive_facets: true,
      count: "exact",
    },
  };
}

/** The first few of a search, without the counting of facets. */
export const toSuggestion = (search: ReturnType<typeof toSearch>, take: number) => ({
  ...search,
  pagination: { ...search.pagination, take },
  search_options: { ...search.search_options, facets: [], disjunctive_facets: false },
});

/** Facets by the shop's names; a value's own word stands for its label until the page knows a better one. */
export function toFacets(facets: NonNullable<SearchResult["facets"]>, { sales_channel_id }: Place): Facet[] {
  return (Object.keys(facetNames) as (keyof typeof facetNames)[]).flatMap((name) => {
    const values = facets[facetNames[name]]?.values ?? [];
    if (name !== "availability") {
      return { name, values: values.map(({ value, count }) => ({ value, label: value, count })) };
    }
    // A shopper is told of their own channel only; its id is the engine's and stays here.
    const count = values.find(({ value }) => value === sales_channel_id)?.count;
    return count === undefined ? [] : { name, values: [{ value: "true", label: "true", count }] };
  });
}
