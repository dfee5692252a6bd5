import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { dataFolderOutside, outsideDir } from "./postgres-account.ts";

const stranger = { uid: 65_534, gid: 65_534 };
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "portico-account-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("keeps the data outside a checkout that is closed to Postgres' account, and only then", () => {
  chmodSync(folder, 0o700);
  expect(dataFolderOutside(join(folder, ".portico"), stranger)).toBe(outsideDir);
  expect(dataFolderOutside(join(folder, ".portico"), undefined)).toBeUndefined();
  chmodSync(folder, 0o755);
  expect(dataFolderOutside(join(folder, ".portico"), stranger)).toBeUndefined();
});
