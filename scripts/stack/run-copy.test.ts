import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeRunCopy } from "./run-copy.ts";

let folder = "";

function write(path: string, text: string): void {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), text);
}
const read = (path: string) => readFileSync(join(folder, path), "utf8");
const copy = () => makeRunCopy(join(folder, "shop"), join(folder, "run"));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "portico-copy-"));
  write("shop/package.json", "{}");
  write("shop/.next/BUILD_ID", "first");
  write("shop/.next/server/route-cache/page.html", "of another run");
});
afterEach(() => rmSync(folder, { recursive: true }));

test("copies the build, links the rest, and leaves pages of other runs behind", async () => {
  await copy();
  write("shop/.next/BUILD_ID", "second");
  expect(read("run/.next/BUILD_ID")).toBe("first");
  expect(read("run/package.json")).toBe("{}");
  expect(existsSync(join(folder, "run/.next/server/route-cache"))).toBe(false);
});

test("begins anew every time, but keeps the images that were optimised", async () => {
  await copy();
  write("run/.next/server/route-cache/page.html", "of the last run");
  write("run/.next/cache/images/chair.webp", "a chair");
  await copy();
  expect(existsSync(join(folder, "run/.next/server/route-cache"))).toBe(false);
  expect(read("run/.next/cache/images/chair.webp")).toBe("a chair");
});
