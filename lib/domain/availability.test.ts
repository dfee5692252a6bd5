import { expect, it } from "vitest";
import { availabilityOf } from "./availability";
import { isBuyable } from "./is-buyable";

it.each([
  [4, false, { state: "in-stock" }],
  [3, false, { state: "low-stock", left: 3 }],
  [0, true, { state: "back-order" }],
  [0, false, { state: "sold-out" }],
  [-2, false, { state: "sold-out" }],
])("calls %d pieces (back-order: %s) by its word", (pieces, allowsBackOrder, expected) => {
  const availability = availabilityOf(pieces, allowsBackOrder, 4);
  expect(availability).toEqual(expected);
  expect(isBuyable(availability)).toBe(expected.state !== "sold-out");
});
