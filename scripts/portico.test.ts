import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

let checkout = "";

beforeEach(() => {
  checkout = mkdtempSync(join(tmpdir(), "portico-bare-"));
  mkdirSync(join(checkout, "scripts"));
  mkdirSync(join(checkout, "bin"));
  cpSync(join(import.meta.dirname, "portico.mjs"), join(checkout, "scripts", "portico.mjs"));
  writeFileSync(join(checkout, "package.json"), JSON.stringify({ devDependencies: { node: "24.21.0" } }));
});
afterEach(() => rmSync(checkout, { recursive: true }));

/** What a bare checkout tells when npm fails with these words. */
function startWhereNpmSays(words: string) {
  writeFileSync(join(checkout, "bin", "npm"), `#!/bin/sh\necho "${words}" >&2\nexit 1\n`, { mode: 0o755 });
  const path = [join(checkout, "bin"), dirname(process.execPath), "/usr/bin", "/bin"].join(":");
  const { status, stderr } = spawnSync(process.execPath, [join(checkout, "scripts", "portico.mjs"), "check"], {
    env: { NODE_ENV: "test", PATH: path },
    encoding: "utf8",
  });
  expect(status).toBe(1);
  expect(readdirSync(join(checkout, ".portico", "node"))).toEqual([]);
  return stderr;
}

test("asks for the connection when Node cannot be fetched", () => {
  expect(startWhereNpmSays("npm error code ENOTFOUND")).toContain("Is this machine online?");
});

test("asks for space when the disk is full, and leaves the connection out of it", () => {
  const told = startWhereNpmSays("npm error nospc ENOSPC: no space left on device, write");
  expect(told).toContain("The disk is full. Free some space");
  expect(told).not.toContain("online");
});
