import { expect, it } from "vitest";
import { toSearchSettings } from "./search-settings";

it("reads groups of words and pinned products, and leaves out rows that say too little", () => {
  const settings = toSearchSettings({
    synonyms: [{ words: "sofa, couch ,, settee" }, { words: "alone" }, { words: null }],
    pins: [
      { place: "search", question: "gift", category: "kitchen", products: ["mug", "No Handle"] },
      { place: "category", question: "left over", category: "kitchen", products: ["carafe"] },
      { place: "category", question: null, category: null, products: ["carafe"] },
      { place: "search", question: "gift", category: null, products: [] },
    ],
  });
  expect(settings).toEqual({
    synonyms: [["sofa", "couch", "settee"]],
    pins: [
      { for: { q: "gift" }, products: ["mug"] },
      { for: { category: "kitchen" }, products: ["carafe"] },
    ],
  });
});

it("says nothing where nothing was ever saved", () => {
  expect(toSearchSettings({})).toEqual({ synonyms: [], pins: [] });
});
