import { expect, test } from "vitest";
import { restartDelay } from "./restart-delay.ts";

test("waits longer after each restart", () => {
  expect([[], [0], [0, 0]].map((restarts) => restartDelay(restarts, 0))).toEqual([500, 1_000, 2_000]);
});

test("allows five restarts in a minute, then waits for the minute to pass", () => {
  const restarts = [0, 1_000, 2_000, 3_000, 4_000];
  expect(restartDelay(restarts, 10_000)).toBe(50_000);
  expect(restartDelay(restarts, 70_000)).toBe(500);
});
