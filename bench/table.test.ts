import { expect, test } from "vitest";
import { table } from "./table.ts";

test("draws a Markdown table whose columns line up", () => {
  expect(
    table([
      { figure: "ratio", measured: "25", goal: "≥ 20", isMet: true },
      { figure: "memory", measured: "1700 MB", goal: "≤ 1600 MB", isMet: false },
    ]),
  ).toBe(
    [
      "| figure | measured | goal              |",
      "| ------ | -------- | ----------------- |",
      "| ratio  | 25       | ≥ 20: met         |",
      "| memory | 1700 MB  | ≤ 1600 MB: MISSED |",
    ].join("\n"),
  );
});

test("leaves the goal empty where there is none", () => {
  expect(table([{ figure: "a", measured: "b" }])).toContain("| a      | b        |      |");
});
