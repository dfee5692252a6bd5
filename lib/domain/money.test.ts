import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimalAmount, formatMoney } from "./format-money";
import { moneyFromMajor } from "./money";

describe("money", () => {
  it.each([
    [1.005, 101],
    [1108.965, 110_897],
    [-2.345, -235],
    [0, 0],
    [74.78991596638656, 7_479],
  ])("rounds %d to %d cents, half away from zero", (major, amount) => {
    expect(moneyFromMajor(major, "USD")).toEqual({ amount, currency: "USD" });
  });

  it("brings every whole number of cents back unchanged", () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000_000, max: 100_000_000 }), (amount) => {
        expect(moneyFromMajor(amount / 100, "EUR").amount).toBe(amount);
      }),
    );
  });

  it("shows cents only where there are some", () => {
    expect(formatMoney({ amount: 89_000, currency: "GBP" }, "en-GB")).toBe("£890");
    expect(formatMoney({ amount: 89_050, currency: "GBP" }, "en-GB")).toBe("£890.50");
  });

  it("writes every decimal for machines", () => {
    expect(decimalAmount({ amount: 89_000, currency: "GBP" })).toBe("890.00");
    expect(decimalAmount({ amount: 5, currency: "EUR" })).toBe("0.05");
  });
});
