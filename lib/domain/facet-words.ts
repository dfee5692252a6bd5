import type { Category } from "./category";
import type { Facet, FacetName, FacetWord, ListingQuery } from "./listing";

/** The words of every facet value in use, by facet, in one language. */
export type FacetWords = Record<"colour" | "material", FacetWord[]>;

/** Every category of a tree as a facet's values. */
export const categoryWords = (tree: Category[]): FacetWord[] =>
  tree.flatMap(({ handle, title, children }) => [{ value: handle, label: title }, ...categoryWords(children)]);

/** What a query narrows each facet to. */
const chosenIn = (query: ListingQuery): Record<FacetName, string[]> => ({
  category: query.category,
  colour: query.colour,
  material: query.material,
  availability: query.available ? ["true"] : [],
  rating: query.minRating === undefined ? [] : [`${query.minRating}`],
});

/** Facets with the words of a language. What was chosen stays to be seen, and to be undone, where it finds nothing. */
export function nameFacets(facets: Facet[], query: ListingQuery, words: FacetWords, tree: Category[]): Facet[] {
  const chosen = chosenIn(query);
  const known: Record<string, FacetWord[]> = { ...words, category: categoryWords(tree) };
  return facets.map(({ name, values }) => {
    const wordOf = new Map((known[name] ?? []).map((word) => [word.value, word]));
    const found = new Set(values.map(({ value }) => value));
    const unseen = chosen[name].filter((value) => !found.has(value));
    return {
      name,
      values: [...values, ...unseen.map((value) => ({ value, label: value, count: 0 }))].map((value) => ({
        ...value,
        ...wordOf.get(value.value),
      })),
    };
  });
}

/** Whether every value a query names exists. */
export function isKnown(query: ListingQuery, words: FacetWords, tree: Category[]): boolean {
  const known = { ...words, category: categoryWords(tree) };
  return (["category", "colour", "material"] as const).every((name) => {
    const values = new Set(known[name].map(({ value }) => value));
    return query[name].every((value) => values.has(value));
  });
}
