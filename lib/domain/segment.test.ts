import { expect, test } from "vitest";
import { segmentCodes } from "./segment";

test("codes are a closed, stable set of different opaque words", () => {
  const codes = segmentCodes("key", 8);
  expect(new Set(codes).size).toBe(8);
  expect(codes.every((code) => /^[0-9a-f]{10}$/.test(code))).toBe(true);
  expect(segmentCodes("key", 3)).toEqual(codes.slice(0, 3));
});

test("another key makes other codes", () => {
  expect(segmentCodes("other", 1)).not.toEqual(segmentCodes("key", 1));
});
