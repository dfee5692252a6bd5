import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { storedFile } from "./stored-file";

const SOURCE = "images/chair.webp";
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "portico-stored-"));
  await mkdir(join(folder, "images"));
});
afterEach(() => rm(folder, { recursive: true }));

const store = (name: string, content: string) => writeFile(join(folder, "images", name), content);

describe("storedFile", () => {
  it("finds what was uploaded before", async () => {
    await store("1700000000000-armchair.webp", "whole");
    await store("1700000000001-chair.webp", "whole");
    expect(await storedFile(folder, SOURCE, 5)).toBe("images/1700000000001-chair.webp");
  });

  it("passes over what a stopped upload cut short", async () => {
    await store("1700000000000-chair.webp", "who");
    expect(await storedFile(folder, SOURCE, 5)).toBeUndefined();
    await store("1700000000001-chair.webp", "whole");
    expect(await storedFile(folder, SOURCE, 5)).toBe("images/1700000000001-chair.webp");
  });

  it("finds nothing in a storage that is still empty", async () => {
    expect(await storedFile(join(folder, "not-there"), SOURCE, 5)).toBeUndefined();
  });
});
