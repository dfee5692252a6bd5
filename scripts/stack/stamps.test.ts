import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readStamp, whenChanged } from "./stamps.ts";

let folder = "";
let file = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "portico-stamp-"));
  file = join(folder, "stamps", "build");
});
afterEach(() => rmSync(folder, { recursive: true }));

test("does the work once for the same inputs and again for others", async () => {
  const work = vi.fn(async () => {});
  expect(await whenChanged({ file, hash: "1" }, work)).toBe("done");
  expect(await whenChanged({ file, hash: "1" }, work)).toBe("unchanged");
  expect(await whenChanged({ file, hash: "2" }, work)).toBe("done");
  expect(work).toHaveBeenCalledTimes(2);
});

test("does the work again when its result has vanished", async () => {
  await whenChanged({ file, hash: "1" }, async () => {});
  expect(await whenChanged({ file, hash: "1", isResultThere: () => false }, async () => {})).toBe("done");
});

test("does work that was cut short again, even if the inputs go back to what they were", async () => {
  await whenChanged({ file, hash: "1" }, async () => {});
  const cut = whenChanged({ file, hash: "2" }, () => Promise.reject(new Error("killed")));
  await expect(cut).rejects.toThrow("killed");
  expect(readStamp(file)).toBeUndefined();
  expect(await whenChanged({ file, hash: "1" }, async () => {})).toBe("done");
});
