import { expect, it } from "vitest";
import { availabilityOf, type Restock } from "./availability";
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

it("tells when a back-order ships: by the date that is known, else by the days it takes, else not", () => {
  const after = (restock: Restock) => availabilityOf(0, true, 4, restock, "2026-11-24");
  const leadDays = 42;
  expect(after({ restockOn: "2027-01-14", leadDays })).toEqual({ state: "back-order", shipsOn: "2027-01-14" });
  expect(after({ restockOn: "2026-11-24" })).toEqual({ state: "back-order", shipsOn: "2026-11-24" });
  expect(after({ restockOn: "2026-11-23", leadDays })).toEqual({ state: "back-order", leadDays });
  expect(after({ restockOn: "2026-11-23" })).toEqual({ state: "back-order" });
  expect(availabilityOf(0, false, 4, { leadDays })).toEqual({ state: "sold-out" });
});
