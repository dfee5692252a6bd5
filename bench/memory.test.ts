import { expect, test } from "vitest";
import { isSteady, proportionalBytes } from "./memory.ts";

test("reads the proportional size, not the resident one", () => {
  const rollup = "55d0-7ffd ---p 00000000 00:00 0 [rollup]\nRss:  2048 kB\nPss:  1024 kB\nPss_Dirty:  512 kB\n";
  expect(proportionalBytes(rollup)).toBe(1_048_576);
});

test("says nothing of a process without pages", () => {
  expect(proportionalBytes("")).toBeUndefined();
});

test("takes memory to be at rest once the last values lie within one percent", () => {
  expect(isSteady([900, 600, 602, 604], 3)).toBe(true);
  expect(isSteady([900, 600, 602, 640], 3)).toBe(false);
  expect(isSteady([600, 600], 3)).toBe(false);
});
