import { expect, it } from "vitest";
import { merchandise } from "./merchandising";
import type { SearchSettings } from "./search-settings";

const settings: SearchSettings = {
  synonyms: [
    ["Sofa", "Couch", "settee"],
    ["coffee table", "low table"],
    ["Canapé", "divan"],
  ],
  pins: [
    { for: { q: "sofa" }, products: ["drift-sofa", "fjord-lounge-chair", "drift-sofa"] },
    { for: { category: "seating" }, products: ["kin-bench"] },
  ],
};
const asked = (q: string, rest: object = {}) =>
  merchandise({ q, category: [], sort: "recommended", ...rest }, settings);

it("adds to each word those that mean the same, the shopper's own first", () => {
  expect(asked("green Couch").terms).toEqual([["green"], ["couch", "sofa", "settee"]]);
});

it("takes several words together where the merchant does", () => {
  expect(asked("low table oak").terms).toEqual([["low table", "coffee table"], ["oak"]]);
  expect(asked("low oak table").terms).toEqual([["low"], ["oak"], ["table"]]);
});

it("compares without case, accents and punctuation", () => {
  expect(asked("CANAPE!").terms).toEqual([["canape", "divan"]]);
  expect(asked("…").terms).toEqual([]);
});

it("pins for every word of the same meaning, each product once", () => {
  expect(asked("sofa").pinned).toEqual(["drift-sofa", "fjord-lounge-chair"]);
  expect(asked("settee").pinned).toEqual(["drift-sofa", "fjord-lounge-chair"]);
  expect(asked("green sofa").pinned).toEqual([]);
});

it("pins for a category where nothing is asked in words, and nowhere the shopper chose the order", () => {
  expect(merchandise({ category: ["seating"], sort: "recommended" }, settings).pinned).toEqual(["kin-bench"]);
  expect(merchandise({ category: ["tables"], sort: "recommended" }, settings).pinned).toEqual([]);
  expect(merchandise({ category: ["seating"], sort: "newest" }, settings).pinned).toEqual([]);
  expect(asked("sofa", { sort: "price-asc" }).pinned).toEqual([]);
  expect(asked("chair", { category: ["seating"] }).pinned).toEqual([]);
});
