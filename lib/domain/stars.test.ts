import { expect, it } from "vitest";
import { countOf, ratingOf } from "./stars";

it("makes one decimal of what was given", () => {
  expect(ratingOf([0, 0, 0, 1, 2])).toEqual({ average: 4.7, count: 3 });
  expect(ratingOf([1, 0, 0, 0, 0])).toEqual({ average: 1, count: 1 });
});

it("is nothing where nobody said anything", () => {
  expect(ratingOf([0, 0, 0, 0, 0])).toBeNull();
});

it("counts stars by their number", () => {
  expect(countOf([7, 0, 0, 0, 2], 5)).toBe(2);
  expect(countOf([7, 0, 0, 0, 2], 1)).toBe(7);
});
