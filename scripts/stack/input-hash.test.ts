import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { hashFolder } from "./input-hash.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "portico-hash-"));
  mkdirSync(join(folder, "src"));
  mkdirSync(join(folder, "node_modules"));
  writeFileSync(join(folder, "src", "page.ts"), "one");
});
afterEach(() => rmSync(folder, { recursive: true }));

test("changes with a file's content and with its name", () => {
  const first = hashFolder(folder);
  writeFileSync(join(folder, "src", "page.ts"), "two");
  const second = hashFolder(folder);
  renameSync(join(folder, "src", "page.ts"), join(folder, "src", "other.ts"));
  expect(new Set([first, second, hashFolder(folder)]).size).toBe(3);
});

test("does not change with tests, installed packages, or what is said to be no input", () => {
  const before = hashFolder(folder, ["uploads"]);
  writeFileSync(join(folder, "src", "page.test.ts"), "a test");
  writeFileSync(join(folder, "node_modules", "package.js"), "a package");
  writeFileSync(join(folder, "uploads"), "a picture");
  expect(hashFolder(folder, ["uploads"])).toBe(before);
});
