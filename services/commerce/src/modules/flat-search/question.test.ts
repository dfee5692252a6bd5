import { expect, it } from "vitest";
import { alternativesSql, partsOf } from "./question";

it("leaves a plain question to the engine", () => {
  expect(partsOf("green sofa")).toBeUndefined();
});

it("reads parts and their alternatives", () => {
  const parts = partsOf("green & sofa | couch | chaise longue");
  expect(parts).toEqual([["green"], ["sofa", "couch", "chaise longue"]]);
});

it("drops what is empty", () => {
  expect(partsOf(" & | & a | ")).toEqual([["a"]]);
});

it("asks for each part by any of its alternatives; the last word typed may be only begun", () => {
  const { sql, params } = alternativesSql([["green"], ["sofa", "couch"]], "english");
  const plain = "plainto_tsquery('english', ?)";
  const begun = `regexp_replace(${plain}::text, '''([^'']+)''$', '''\\1'':*')::tsquery`;
  expect(sql).toBe(`((${plain}) && (${begun} || ${plain}))`);
  expect(params).toEqual(["green", "sofa", "couch"]);
});
