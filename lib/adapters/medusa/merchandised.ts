import "server-only";
import { z } from "zod";
import type { Merchandising } from "@/lib/domain/merchandising";

/** What of a search's body matters here. */
export type Search = { filters: object & { q?: string }; pagination: { skip: number; take: number; order?: object } };

const FacetAnswer = z.object({
  values: z
    .array(z.object({ value: z.string().nullable(), count: z.number() }))
    // What has no value at all, such as a channel to be had in, is counted by the engine and is no choice.
    .transform((all) => all.flatMap(({ value, count }) => (value === null ? [] : [{ value, count }])))
    .optional(),
  ranges: z.array(z.object({ key: z.string(), count: z.number() })).optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  count: z.number().optional(),
});

export const SearchResult = z.object({
  hits: z.array(z.object({ document: z.object({ handle: z.string() }) })),
  metadata: z.object({ count: z.number().nullable() }),
  facets: z.record(z.string(), FacetAnswer).optional(),
});
export type SearchResult = z.infer<typeof SearchResult>;

/** Signs by which the engine's word search joins alternatives; in a shopper's words they mean nothing. */
const plain = (words: string): string => words.replace(/[&|]/g, " ").trim();

/** What the engine is asked in words: as typed, or with the words that mean the same (see services/commerce/src/modules/flat-search/question.ts). */
export function toQuestion(q: string, terms: Merchandising["terms"]): string {
  if (terms.every((words) => words.length === 1)) return plain(q);
  return terms.map((words) => words.map(plain).join(" | ")).join(" & ");
}

/**
 * What is pinned, and the rest: two searches that never find the same, so that their counts can be added. The rest is asked for a
 * little wider than the page, because only the answer tells how many of the pinned ones fit the filters.
 */
export function apart(search: Search, pinned: string[]): [object, object] {
  const { q: _, ...filters } = search.filters;
  const { skip, take, ...order } = search.pagination;
  const from = Math.max(0, skip - pinned.length);
  return [
    { ...search, filters: { ...filters, handle: pinned }, pagination: { skip: 0, take: pinned.length } },
    {
      ...search,
      filters: { ...search.filters, handle: { $nin: pinned } },
      pagination: { skip: from, take: skip - from + take, ...order },
    },
  ];
}

type Facets = NonNullable<SearchResult["facets"]>;
type FacetOf = Facets[string];

const addValues = (a: FacetOf["values"] = [], b: FacetOf["values"] = []) => {
  const counts = new Map<string, number>();
  for (const { value, count } of [...a, ...b]) counts.set(value, (counts.get(value) ?? 0) + count);
  return [...counts].map(([value, count]) => ({ value, count })).sort((x, y) => y.count - x.count);
};

/** A facet of both searches; one that counted nothing has no edges to speak of. */
function addFacet(a: FacetOf, b: FacetOf): FacetOf {
  if (a.count === 0 || b.count === 0) return a.count === 0 ? b : a;
  const edges = [a.min, a.max, b.min, b.max].filter((edge) => edge !== undefined);
  const ranges = a.ranges?.map(({ key, count }) => ({
    key,
    count: count + (b.ranges?.find((range) => range.key === key)?.count ?? 0),
  }));
  return {
    ...(a.values ? { values: addValues(a.values, b.values) } : {}),
    ...(ranges ? { ranges } : {}),
    ...(edges.length > 0 ? { min: Math.min(...edges), max: Math.max(...edges) } : {}),
    ...(a.count === undefined ? {} : { count: a.count + (b.count ?? 0) }),
  };
}

const addFacets = (one: Facets = {}, other: Facets = {}): Facets =>
  Object.fromEntries(
    Object.entries(one).map(([name, facet]) => [name, other[name] ? addFacet(facet, other[name]) : facet]),
  );

/** One page of the two together: the pinned ones first, in their order, then the rest, nothing twice and nothing left out. */
export function together(
  [first, rest]: [SearchResult, SearchResult],
  pinned: string[],
  { skip, take }: { skip: number; take: number },
): SearchResult {
  const fitting = new Map(first.hits.map((hit) => [hit.document.handle, hit]));
  const leading = pinned.flatMap((handle) => fitting.get(handle) ?? []);
  const before = Math.max(0, skip - leading.length) - Math.max(0, skip - pinned.length);
  const shown = leading.slice(skip, skip + take);
  return {
    hits: [...shown, ...rest.hits.slice(before, before + take - shown.length)],
    metadata: { count: (first.metadata.count ?? 0) + (rest.metadata.count ?? 0) },
    facets: addFacets(rest.facets, first.facets),
  };
}
