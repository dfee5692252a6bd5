import { describe, expect, it } from "vitest";
import { lowestBefore } from "./lowest-before";

const day = (number: number) => new Date(Date.UTC(2026, 0, 1) + number * 86_400_000);
const usual = (at: number, amount: number) => ({ amount, isReduced: false, since: day(at) });
const reduced = (at: number, amount: number) => ({ amount, isReduced: true, since: day(at) });

describe("the lowest price before a reduction", () => {
  it("is the usual one where nothing else happened", () => {
    expect(lowestBefore([usual(0, 100), reduced(60, 80)])).toBe(100);
  });

  it("is that of an earlier sale within thirty days, and not of one before them", () => {
    const sale = (at: number) => [usual(0, 100), reduced(at, 70), usual(at + 5, 100), reduced(60, 80)];
    expect(lowestBefore(sale(40))).toBe(70);
    expect(lowestBefore(sale(20))).toBe(100);
  });

  it("counts a price that ended within the window, however long ago it began", () => {
    expect(lowestBefore([usual(0, 70), usual(31, 100), reduced(60, 80)])).toBe(70);
    expect(lowestBefore([usual(0, 70), usual(30, 100), reduced(60, 80)])).toBe(100);
  });

  it("is that before the first step of a reduction that deepens", () => {
    expect(lowestBefore([usual(0, 100), reduced(60, 80), reduced(70, 60), reduced(80, 60)])).toBe(100);
  });

  it("begins anew where a reduction became dearer", () => {
    expect(lowestBefore([usual(0, 100), reduced(60, 60), reduced(70, 80)])).toBe(60);
  });

  it("counts a usual price that was lowered, which is no reduction", () => {
    expect(lowestBefore([usual(0, 100), usual(50, 85), reduced(60, 80)])).toBe(85);
  });

  it("says nothing where there is no reduction, or nothing is known of before", () => {
    expect(lowestBefore([usual(0, 100)])).toBeUndefined();
    expect(lowestBefore([usual(0, 100), reduced(10, 80), usual(20, 100)])).toBeUndefined();
    expect(lowestBefore([reduced(0, 80)])).toBeUndefined();
    expect(lowestBefore([])).toBeUndefined();
  });
});
