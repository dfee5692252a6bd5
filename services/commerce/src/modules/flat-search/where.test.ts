import { expect, test } from "vitest";
import { productPlan as plan } from "./testing/product-plan";
import { flatWhere } from "./where";

test("words are looked for in a column of words, one or any of several", () => {
  expect(flatWhere({ status: "published", colours: ["oak", "moss"] }, plan)).toEqual({
    sql: `("k_status" && ARRAY[?]::text[] AND "k_colours" && ARRAY[?, ?]::text[])`,
    params: ["published", "oak", "moss"],
  });
});

test("some words and none of some are told apart", () => {
  expect(flatWhere({ handle: { $in: ["a", "b"] } }, plan)?.sql).toBe(`("k_handle" && ARRAY[?, ?]::text[])`);
  expect(flatWhere({ handle: { $nin: ["a"] } }, plan)).toEqual({
    sql: `(NOT ("k_handle" && ARRAY[?]::text[]))`,
    params: ["a"],
  });
  expect(flatWhere({ handle: { $in: [] } }, plan)?.sql).toContain("FALSE");
});

test("prices, dates and truths are compared as numbers", () => {
  expect(flatWhere({ price_gbp: { $gte: 10, $lte: 20 }, is_available: true }, plan)).toEqual({
    sql: `("n_price_gbp" >= ? AND "n_price_gbp" <= ? AND "n_is_available" = ?)`,
    params: [10, 20, 1],
  });
});

test("branches nest, and what no column can say is left to the document", () => {
  const where = flatWhere({ $and: [{ rooms: "living" }, { rooms: { $exists: true } }] }, plan);
  expect(where?.sql).toContain(`"k_rooms" && ARRAY[?]::text[]`);
  expect(where?.sql).toContain("indexed->'rooms' IS NOT NULL");
  expect(flatWhere({}, plan)).toBeUndefined();
});
