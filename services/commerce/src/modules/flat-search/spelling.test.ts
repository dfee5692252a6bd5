import { expect, test } from "vitest";
import { editDistance, nearest, nearestWhole } from "./spelling";

test("a letter lost, added, changed or swapped with its neighbour is one slip", () => {
  expect(editDistance("chair", "chir", 2)).toBe(1);
  expect(editDistance("chair", "chaiir", 2)).toBe(1);
  expect(editDistance("chair", "choir", 2)).toBe(1);
  expect(editDistance("chair", "chiar", 2)).toBe(1);
  expect(editDistance("chair", "chair", 2)).toBe(0);
});

test("what is further away than asked for counts as one more than that", () => {
  expect(editDistance("chair", "wardrobe", 2)).toBe(3);
  expect(editDistance("chair", "stool", 2)).toBe(3);
});

test("the nearest known word is meant; none where all are far, or where the word is too short to tell", () => {
  expect(nearest("chiar", ["chain", "chair", "choir"])).toBe("chair");
  expect(nearest("wardrob", ["wardrobe", "wardrobes"])).toBe("wardrobe");
  expect(nearest("spaceship", ["spice", "space"])).toBeUndefined();
  expect(nearest("oka", ["oak"])).toBeUndefined();
});

test("of two words as near, that one is meant which only lacks a letter", () => {
  expect(nearest("bechr", ["beche", "becher"])).toBe("becher");
  expect(nearest("stol", ["stop", "stool"])).toBe("stool");
});

test("a part of a longer word is meant where no word is near", () => {
  expect(nearestWhole("bechr", ["steinzeugbecher", "becken"])).toBe("steinzeugbecher");
  expect(nearestWhole("bechr", ["bobeche", "steinzeugbecher"])).toBe("steinzeugbecher");
  expect(nearestWhole("sesel", ["loungesessel"])).toBe("loungesessel");
  expect(nearestWhole("bechr", ["gebeck", "steinzeug"])).toBeUndefined();
});
