import { expect, it } from "vitest";
import { readCompared } from "./read-compared";

it("reads handles, each once and no more than four", () => {
  expect(readCompared("a,b-c, a ,d")).toEqual({ handles: ["a", "b-c", "d"], hasMore: false });
  expect(readCompared("a,b,c,d,e")).toEqual({ handles: ["a", "b", "c", "d"], hasMore: true });
});

it("drops what can be no handle", () => {
  expect(readCompared("")).toEqual({ handles: [], hasMore: false });
  expect(readCompared("../x,A,%00,a--b,\u0000")).toEqual({ handles: [], hasMore: false });
  expect(readCompared("x".repeat(5000))).toEqual({ handles: [], hasMore: false });
});
