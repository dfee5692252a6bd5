import { expect, test } from "vitest";
import { ratingOf, toStarCounts } from "./rating-of";

test("the average has one decimal, half rounded up", () => {
  expect(ratingOf([0, 0, 0, 1, 1])).toEqual({ average: 4.5, count: 2 });
  expect(ratingOf([1, 0, 0, 0, 2])).toEqual({ average: 3.7, count: 3 });
  expect(ratingOf([0, 0, 1, 2, 1])).toEqual({ average: 4, count: 4 });
});

test("nothing said is no rating", () => {
  expect(ratingOf([0, 0, 0, 0, 0])).toEqual({ average: 0, count: 0 });
});

test("rows of the database find their place; stars nobody can give are nobody's", () => {
  const rows = [
    { rating: "5", count: "7" },
    { rating: 1, count: 2 },
    { rating: 9, count: 4 },
  ];
  expect(toStarCounts(rows)).toEqual([2, 0, 0, 0, 7]);
});
