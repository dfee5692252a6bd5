import { expect, test } from "vitest";
import { type FacetWords, isKnown, nameFacets } from "./facet-words";
import { type Facet, ListingQuery } from "./listing";

const words: FacetWords = {
  colour: [
    { value: "moss", label: "Moos", swatch: "#7c8663" },
    { value: "ink", label: "Tinte", swatch: "#33435f" },
  ],
  material: [{ value: "oak", label: "Eiche" }],
};
const leaf = { handle: "sofas", title: "Sofas", description: "", children: [] };
const tree = [{ handle: "seating", title: "Sitzmöbel", description: "", children: [leaf] }];
const bare = (name: Facet["name"], value: string, count: number): Facet => ({
  name,
  values: [{ value, label: value, count }],
});

test("values get the words of the language, colours their dot, and what nobody named keeps its own", () => {
  const facets = [bare("colour", "moss", 3), bare("material", "cork", 1), bare("category", "sofas", 2)];
  expect(nameFacets(facets, ListingQuery.parse({}), words, tree)).toEqual([
    { name: "colour", values: [{ value: "moss", label: "Moos", swatch: "#7c8663", count: 3 }] },
    { name: "material", values: [{ value: "cork", label: "cork", count: 1 }] },
    { name: "category", values: [{ value: "sofas", label: "Sofas", count: 2 }] },
  ]);
});

test("what was chosen stays where it finds nothing", () => {
  const query = ListingQuery.parse({ colour: ["ink"], minRating: 4 });
  const [colours, ratings] = nameFacets(
    [bare("colour", "moss", 3), { name: "rating", values: [] }],
    query,
    words,
    tree,
  );
  expect(colours?.values.at(-1)).toEqual({ value: "ink", label: "Tinte", swatch: "#33435f", count: 0 });
  expect(ratings?.values).toEqual([{ value: "4", label: "4", count: 0 }]);
});

test("a query is known where each of its values is", () => {
  const known = { colour: ["moss", "ink"], material: ["oak"], category: ["sofas"] };
  expect(isKnown(ListingQuery.parse(known), words, tree)).toBe(true);
  expect(isKnown(ListingQuery.parse({ ...known, material: ["kryptonite"] }), words, tree)).toBe(false);
  expect(isKnown(ListingQuery.parse({ category: ["beds"] }), words, tree)).toBe(false);
});
