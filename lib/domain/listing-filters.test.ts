import fc from "fast-check";
import { expect, test } from "vitest";
import {
  countFilters,
  filteredPath,
  filterKeys,
  keptFilters,
  noFilters,
  readFilters,
  type SearchParams,
  toListingQuery,
} from "./listing-filters";

const everything = () => true;
const paramsOf = (path: string): SearchParams => {
  const search = new URL(path, "https://shop.example").searchParams;
  return Object.fromEntries([...new Set(search.keys())].map((key) => [key, search.getAll(key)]));
};
const read = (query: string) => readFilters(paramsOf(`/?${query}`), everything);

test("an address says filters, and filters say the address", () => {
  const path = "/seating?colour=moss&colour=sand&minPrice=100&available=true&minRating=4&sort=price-asc&page=2";
  const filters = readFilters(paramsOf(path), everything);
  expect(filters).toEqual({
    ...noFilters,
    colour: ["moss", "sand"],
    minPrice: 100,
    available: true,
    minRating: 4,
    sort: "price-asc",
    page: 2,
  });
  expect(filteredPath("/seating", filters)).toBe(path);
  expect(filteredPath("/seating", noFilters)).toBe("/seating");
  expect(filteredPath("/search", noFilters, "a lamp")).toBe("/search?q=a+lamp");
});

test("values stand once and in order, prices from low to high, defaults unsaid", () => {
  expect(read("colour=sand&colour=moss&colour=sand").colour).toEqual(["moss", "sand"]);
  expect(read("minPrice=300&maxPrice=100")).toMatchObject({ minPrice: 100, maxPrice: 300 });
  expect(filteredPath("/", read("sort=recommended&page=1&minPrice=0&minRating=0&available=false"))).toBe("/");
});

test.each([
  "page=0",
  "page=51",
  "page=1e1",
  "minPrice=-1",
  "maxPrice=9999999",
  "minRating=5",
  "sort=cheap",
  "category=No+Handle",
  "colour=%00",
  "__proto__=1",
])("%s says nothing", (query) => expect(filteredPath("/", read(query))).toBe("/"));

test("values that do not exist are left out, and no more are taken than a listing takes", () => {
  const known = (_: string, value: string) => value === "moss";
  expect(readFilters({ colour: ["moss", "plaid"] }, known).colour).toEqual(["moss"]);
  const many = Array.from({ length: 40 }, (_, index) => `c${index}`);
  expect(readFilters({ colour: many }, everything).colour).toHaveLength(12);
});

test("whatever an address says, its filters have one address, which is read as it was written", () => {
  const value = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("moss", "1", "2", "true", "price-asc", "999"));
  const params = fc.dictionary(
    fc.oneof(fc.constantFrom(...filterKeys), fc.string()),
    fc.oneof(value, fc.array(value, { maxLength: 14 })),
    { maxKeys: 6 },
  );
  fc.assert(
    fc.property(params, (given) => {
      const filters = readFilters(given, everything);
      const path = filteredPath("/x", filters);
      expect(readFilters(paramsOf(path), everything)).toEqual(filters);
      toListingQuery(filters, {}, "EUR");
    }),
    { numRuns: 30 },
  );
});

test("the question has prices in the minor unit, and categories chosen instead of the listing's own", () => {
  const filters = { ...noFilters, category: ["sofas"], maxPrice: 90 };
  expect(toListingQuery(filters, { category: ["seating"] }, "GBP")).toMatchObject({
    category: ["sofas"],
    maxPrice: 9_000,
  });
  expect(toListingQuery(noFilters, { category: ["seating"] }, "GBP").category).toEqual(["seating"]);
});

test("a kept page's name says one filter of a closed set", () => {
  expect(keptFilters("page-2")).toEqual({ ...noFilters, page: 2 });
  expect(keptFilters("sort-price-asc")).toEqual({ ...noFilters, sort: "price-asc" });
  expect(keptFilters("available-true")).toEqual({ ...noFilters, available: true });
  expect(keptFilters("minRating-4")).toEqual({ ...noFilters, minRating: 4 });
  for (const other of [
    "page-1",
    "page-51",
    "sort-recommended",
    "sort-cheap",
    "colour-moss",
    "minRating-5",
    "page-2-3",
    "",
  ]) {
    expect([other, keptFilters(other)]).toEqual([other, null]);
  }
});

test("counts what narrows the listing", () => {
  expect(countFilters({ ...noFilters, sort: "title", page: 3 })).toBe(0);
  expect(countFilters({ ...noFilters, colour: ["a", "b"], minPrice: 1, maxPrice: 2, minRating: 4 })).toBe(4);
});
