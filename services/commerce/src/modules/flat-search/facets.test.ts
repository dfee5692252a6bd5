import { expect, test } from "vitest";
import { type CountedRow, countingSql, readCounts, splitFacets } from "./facets";
import { productPlan as plan } from "./testing/product-plan";

const stars = {
  field: "rating",
  type: "range" as const,
  ranges: [
    { key: "4", from: 4 },
    { from: 1, to: 3 },
  ],
};
const span = { field: "price_gbp", type: "stats" as const };

test("words and numbers are counted on small columns, the rest by the documents", () => {
  const split = splitFacets(["colours", { field: "rooms", query: "li" }, "is_on_sale", span, stars], plan);
  expect(split.words.map(({ column }) => column)).toEqual([`"k_colours"`]);
  expect(split.numbers.map(({ column }) => column)).toEqual([`"n_price_gbp"`, `"n_rating"`]);
  expect(split.other.map(({ field }) => field)).toEqual(["rooms", "is_on_sale"]);
});

test("one look at the matches counts all facets; the limits of ranges come before what the matches are asked by", () => {
  const split = splitFacets(["colours", "rooms", span, stars], plan);
  const { sql, params } = countingSql("t", split, { sql: `"n_price_gbp" > ?`, params: [9] });
  expect(sql.match(/FROM "t"/g)).toHaveLength(1);
  expect(sql).toContain(`GROUP BY "k_colours", "k_rooms"`);
  expect(params).toEqual([4, 1, 3, 9]);
  expect(sql.match(/\?/g)).toHaveLength(params.length);
});

test("without facets only the total is counted", () => {
  const split = splitFacets(undefined, plan);
  expect(countingSql("t", split, undefined).sql).toContain("GROUP BY ()");
  expect(readCounts([{ field: null, value: null, count: 7, numbers: [] }], split)).toEqual({ total: 7, facets: [] });
});

test("values come by how many have them, at most as many as asked; figures by their request", () => {
  const split = splitFacets([{ field: "rooms", limit: 2 }, { field: "colours", sort: "alpha" }, span, stars], plan);
  const numbers: CountedRow["numbers"] = [
    { min: 5, max: 90.5, sum: 95.5, count: 2, avg: 47.75 },
    { r0: 3, r1: 1 },
  ];
  const counted = (field: string, value: string, count: number) => ({ field, value, count, numbers: null });
  const { total, facets } = readCounts(
    [
      { field: null, value: null, count: 9, numbers },
      counted("k_rooms", "dining", 2),
      counted("k_rooms", "living", 5),
      counted("k_rooms", "bath", 2),
      counted("k_colours", "oak", 1),
      counted("k_colours", "moss", 8),
    ],
    split,
  );
  expect(total).toBe(9);
  expect(Object.fromEntries(facets)).toEqual({
    rooms: {
      type: "value",
      values: [
        { value: "living", count: 5 },
        { value: "bath", count: 2 },
      ],
    },
    colours: {
      type: "value",
      values: [
        { value: "moss", count: 8 },
        { value: "oak", count: 1 },
      ],
    },
    price_gbp: { type: "stats", min: 5, max: 90.5, avg: 47.75, sum: 95.5, count: 2 },
    rating: {
      type: "range",
      ranges: [
        { key: "4", from: 4, to: undefined, count: 3 },
        { key: "1-3", from: 1, to: 3, count: 1 },
      ],
    },
  });
});

test("nothing found has a span of nothing", () => {
  const split = splitFacets([span], plan);
  const numbers = [{ min: null, max: null, sum: null, count: null, avg: null }];
  const { facets } = readCounts([{ field: null, value: null, count: 0, numbers }], split);
  expect(Object.fromEntries(facets)).toMatchObject({ price_gbp: { count: 0 } });
});
