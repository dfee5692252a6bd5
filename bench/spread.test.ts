import { expect, test } from "vitest";
import { median, medianAndSpread } from "./spread.ts";

test("takes the middle value, whatever the order", () => {
  expect(median([300, 10, 20])).toBe(20);
});

test("takes the mean of the middle two of an even number", () => {
  expect(median([1, 2, 4, 100])).toBe(3);
});

test("says the median and how far the rounds lay apart", () => {
  expect(medianAndSpread([41.26, 39.04, 40], 1)).toBe("40.0 (39.0 to 41.3)");
});
