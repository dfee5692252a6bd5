import { expect, it } from "vitest";
import { UnitMeasure } from "./unit-measure";
import { unitPrice } from "./unit-price";

it("tells what one unit costs, in whole cents", () => {
  const price = { amount: 42_000, currency: "EUR" as const };
  expect(unitPrice(price, { quantity: 2.8, unit: "m²" })).toEqual({ amount: 15_000, currency: "EUR" });
  expect(unitPrice(price, { quantity: 0.75, unit: "l" })).toEqual({ amount: 56_000, currency: "EUR" });
  expect(unitPrice({ amount: 1_000, currency: "GBP" }, { quantity: 3, unit: "kg" }).amount).toBe(333);
  expect(unitPrice({ amount: 2_000, currency: "GBP" }, { quantity: 3, unit: "kg" }).amount).toBe(667);
});

it("knows no measure of nothing and no unit the rule does not name", () => {
  expect(UnitMeasure.safeParse({ quantity: 0, unit: "m²" }).success).toBe(false);
  expect(UnitMeasure.safeParse({ quantity: 1, unit: "oz" }).success).toBe(false);
});
