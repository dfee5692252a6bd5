import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import { duration, showProgress } from "./progress.ts";

function screen(isTTY: boolean) {
  const written: string[] = [];
  const write = (text: string) => written.push(text) > 0;
  return { progress: showProgress({ write, isTTY, columns: 40 }), written };
}

test("prints a plain line at a step's start and end where there is no terminal", () => {
  const { progress, written } = screen(false);
  progress.step("Build").end("done");
  expect(written.map(stripVTControlCharacters)).toEqual([
    "  … Build\n",
    expect.stringMatching(/^ {2}✓ Build +0\.0 s\n$/),
  ]);
});

test("draws running steps below what is printed, cut to the terminal's width", () => {
  const { progress, written } = screen(true);
  progress.step("Install the packages of a shop with a very long name");
  progress.print("A message");
  const last = stripVTControlCharacters(written.at(-1) ?? "").trimEnd();
  expect(last).toMatch(/Install the packages/);
  expect(last.length).toBeLessThanOrEqual(40);
  progress.close();
});

test("ends a step once", () => {
  const { progress, written } = screen(false);
  const step = progress.step("Build");
  step.end("failed");
  step.end("done");
  expect(written).toHaveLength(2);
});

test("writes durations as people say them", () => {
  expect([400, 59_940, 61_000].map(duration)).toEqual(["0.4 s", "59.9 s", "1 min 1 s"]);
});
