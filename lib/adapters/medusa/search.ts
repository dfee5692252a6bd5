import "server-only";
import { z } from "zod";
import type { FacetWords } from "@/lib/domain/facet-words";
import { type Facet, FacetWord, type Listing, type ListingQuery, type Sort } from "@/lib/domain/listing";
import type { Market } from "@/lib/domain/market";
import { moneyFromMajor } from "@/lib/domain/money";
import type { Place } from "./medusa";
import { SearchResult } from "./merchandised";

export const pageSize = 24;

type FacetAnswers = NonNullable<SearchResult["facets"]>;

/** One result per query sent. */
export const SearchAnswer = z.object({ results: z.tuple([SearchResult]).rest(SearchResult) });

const facetFields = { category: "categories", colour: "colours", material: "materials" } as const;

/** The engine gives ten values where it is not told how many; a listing shows the commonest of more than these. */
const mostOf = { categories: 200, colours: 40, materials: 40, channels: 100, words: 500 };

const stars = ["4", "3", "2", "1"];

/** The handle comes last, so that what is equal keeps its place from page to page. */
const orderOf = (sort: Sort, currency: string, language: string): Record<string, "ASC" | "DESC"> => {
  switch (sort) {
    case "price-asc":
      return { [`price_${currency}`]: "ASC", handle: "ASC" };
    case "price-desc":
      return { [`price_${currency}`]: "DESC", handle: "ASC" };
    case "newest":
      return { created_at: "DESC", handle: "ASC" };
    case "title":
      return { [`title_${language}`]: "ASC", handle: "ASC" };
    case "rating":
      return { rating: "DESC", handle: "ASC" };
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
      ...(query.category.length > 0 ? { categories: query.category } : {}),
      ...(query.collection ? { collections: query.collection } : {}),
      ...(query.colour.length > 0 ? { colours: query.colour } : {}),
      ...(query.material.length > 0 ? { materials: query.material } : {}),
      ...(query.available ? availableIn(sales_channel_id) : {}),
      ...(Object.keys(price).length > 0 ? { [`price_${currency}`]: price } : {}),
      ...(query.minRating === undefined ? {} : { rating: { $gte: query.minRating } }),
    },
    pagination: {
      skip: (query.page - 1) * pageSize,
      take: pageSize,
      ...(query.q && query.sort === "recommended" ? {} : { order: orderOf(query.sort, currency, market.language) }),
    },
    search_options: {
      match_strategy: "last",
      typo_tolerance: words === "alike",
      facets: [
        ...Object.values(facetFields).map((field) => ({ field, limit: mostOf[field] })),
        { field: "available_in", limit: mostOf.channels },
        { field: "rating", type: "range", ranges: stars.map((key) => ({ key, from: Number(key) })) },
        { field: `price_${currency}`, type: "stats" },
      ],
      disjunctive_facets: true,
      count: "exact",
    },
  };
}

/** The first few of a search, without the counting of facets. */
export const toFirst = (search: ReturnType<typeof toSearch>, take: number) => ({
  ...search,
  pagination: { ...search.pagination, take },
  search_options: { ...search.search_options, facets: [], disjunctive_facets: false },
});

/** Facets by the shop's names; a value stands for its label until its word is known. */
export function toFacets(facets: FacetAnswers, { sales_channel_id }: Place): Facet[] {
  const named = (Object.keys(facetFields) as (keyof typeof facetFields)[]).map((name): Facet => {
    const values = facets[facetFields[name]]?.values ?? [];
    return { name, values: values.map(({ value, count }) => ({ value, label: value, count })) };
  });
  // A shopper is told of their own channel only; its id is the engine's and stays here.
  const here = facets.available_in?.values?.find(({ value }) => value === sales_channel_id);
  const available = here ? [{ value: "true", label: "true", count: here.count }] : [];
  const rated = (facets.rating?.ranges ?? []).filter(({ count }) => count > 0);
  return [
    ...named,
    { name: "availability", values: available },
    { name: "rating", values: rated.map(({ key, count }) => ({ value: key, label: key, count })) },
  ];
}

/** The lowest and the highest price of the facet, or null where it counts nothing. */
export function toPriceRange(facets: FacetAnswers, { currency }: Market): Listing["priceRange"] {
  const { min, max, count } = facets[`price_${currency.toLowerCase()}`] ?? {};
  if (!count || min === undefined || max === undefined) return null;
  return { min: moneyFromMajor(min, currency), max: moneyFromMajor(max, currency) };
}

const WrittenWord = z
  .string()
  .transform((text, issues) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      issues.addIssue("is not JSON");
      return z.NEVER;
    }
  })
  .pipe(FacetWord);

const wordFields = { colour: "colour_words", material: "material_words" } as const;

/** The body of a search that finds nothing but the words of facet values. */
export const toWordSearch = ({ language }: Market) => ({
  entity: "product",
  fields: ["handle"],
  pagination: { take: 0 },
  search_options: {
    facets: Object.values(wordFields).map((field) => ({ field: `${field}_${language}`, limit: mostOf.words })),
    count: "none",
  },
});

/** The commonest word of each value; a word that is not as the index writes it counts as absent. */
export function toFacetWords(facets: FacetAnswers, { language }: Market): FacetWords {
  const wordsOf = (name: keyof FacetWords) => {
    const words = new Map<string, FacetWord>();
    for (const { value } of facets[`${wordFields[name]}_${language}`]?.values ?? []) {
      const word = WrittenWord.safeParse(value).data;
      if (word && !words.has(word.value)) words.set(word.value, word);
    }
    return [...words.values()];
  };
  return { colour: wordsOf("colour"), material: wordsOf("material") };
}
