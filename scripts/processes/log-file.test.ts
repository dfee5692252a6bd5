import { appendFileSync, existsSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { logSize, logTail, openLog } from "./log-file.ts";

let folder = "";
let file = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "portico-log-"));
  file = join(folder, "logs", "cms.log");
});
afterEach(() => rmSync(folder, { recursive: true }));

test("has no lines while there is no log", () => {
  expect(logTail(file, 5)).toEqual([]);
  expect(logSize(file)).toBe(0);
});

test("gives the last lines, from a given place on", () => {
  openLog(file);
  writeFileSync(file, "a\nb\n");
  const from = logSize(file);
  appendFileSync(file, "c\nd\ne\n");
  expect(logTail(file, 2)).toEqual(["d", "e"]);
  expect(logTail(file, 9, from)).toEqual(["c", "d", "e"]);
});

test("puts a log that has grown too long aside", () => {
  openLog(file);
  truncateSync(file, 10_000_001);
  openLog(file);
  expect(existsSync(`${file}.old`)).toBe(true);
  expect(logSize(file)).toBe(0);
});
