import { expect, it } from "vitest";
import { findByName } from "./find-by-name";

const names = ["Sofas", "Stools & benches", "Dining chairs", "Lounge chairs", "Esszimmerstühle", "Canapés"];
const find = (...terms: string[][]) => findByName(terms, names, (name) => [name], 3);

it("finds a name by the beginning of a word, without case and accents", () => {
  expect(find(["sof"])).toEqual(["Sofas"]);
  expect(find(["canap"])).toEqual(["Canapés"]);
  expect(find(["stuhle"])).toEqual(["Esszimmerstühle"]);
});

it("forgives a mistyped letter in a word long enough", () => {
  expect(find(["loinge"], ["chairs"])).toEqual(["Lounge chairs"]);
  expect(find(["benhces"])).toEqual(["Stools & benches"]);
  expect(find(["esimmer"])).toEqual(["Esszimmerstühle"]);
  expect(find(["sxx"])).toEqual([]);
});

it("wants every word, in any of its meanings", () => {
  expect(find(["dining"], ["lamp"])).toEqual([]);
  expect(find(["dining"], ["seat", "chair"])).toEqual(["Dining chairs"]);
  expect(find()).toEqual([]);
});

it("puts a name that says it before a text that does", () => {
  const things = [
    { name: "A long table", text: "and a wool rug under it" },
    { name: "Wool", text: "" },
  ];
  const found = findByName([["wool"]], things, ({ name, text }) => [name, text], 5);
  expect(found.map(({ name }) => name)).toEqual(["Wool", "A long table"]);
});
