import { expect, it } from "vitest";
import { ownWords, partsOf } from "./question";

it("leaves a plain question to the engine", () => {
  expect(partsOf("green sofa")).toBeUndefined();
});

it("reads parts and their alternatives, and what the shopper said of them", () => {
  const parts = partsOf("green & sofa | couch | chaise longue");
  expect(parts).toEqual([["green"], ["sofa", "couch", "chaise longue"]]);
  expect(ownWords(parts ?? [])).toBe("green sofa");
});

it("drops what is empty", () => {
  expect(partsOf(" & | & a | ")).toEqual([["a"]]);
});
