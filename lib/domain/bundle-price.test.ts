import fc from "fast-check";
import { expect, it } from "vitest";
import { bundlePrice } from "./bundle-price";
import type { Money } from "./money";

const pounds = (amount: number): Money => ({ amount, currency: "GBP" });

it("takes the percentage off the sum of one of each", () => {
  expect(bundlePrice(12, [pounds(76_500), pounds(14_000), pounds(38_050)])).toEqual({
    sum: pounds(128_550),
    saving: pounds(15_426),
    total: pounds(113_124),
  });
});

it("keeps to whole cents, and saving and total make up the sum", () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 10_000_000 }), { minLength: 2, maxLength: 10 });
  fc.assert(
    fc.property(amounts, fc.integer({ min: 1, max: 100 }), ([first = 1, ...rest], percent) => {
      const { sum, saving, total } = bundlePrice(percent, [pounds(first), ...rest.map(pounds)]);
      expect([sum, saving, total].every(({ amount }) => Number.isInteger(amount))).toBe(true);
      expect(saving.amount + total.amount).toBe(sum.amount);
    }),
  );
});
