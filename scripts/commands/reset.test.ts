import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

const secrets = ["JWT_SECRET=old", "ADMIN_EMAIL=admin@shop.example", "ADMIN_PASSWORD=known"].join("\n");
let checkout = "";
let stateDirs: string[] = [];

beforeEach(() => {
  checkout = mkdtempSync(join(tmpdir(), "portico-reset-"));
  cpSync(join(import.meta.dirname, ".."), join(checkout, "scripts"), { recursive: true });
  stateDirs = [join(checkout, ".portico"), join(checkout, ".portico", "test")];
  for (const dir of stateDirs) {
    mkdirSync(join(dir, "uploads"), { recursive: true });
    writeFileSync(join(dir, "secrets.env"), secrets);
  }
});
afterEach(() => rmSync(checkout, { recursive: true }));

function reset(env: Record<string, string>) {
  const command = [join(checkout, "scripts", "commands", "reset.ts"), "--yes"];
  const { status, stdout } = spawnSync(process.execPath, command, {
    env: { NODE_ENV: "test", PATH: process.env.PATH, ...env },
    encoding: "utf8",
  });
  expect(stdout).toContain("Done.");
  expect(status).toBe(0);
}

test("deletes everything, the secrets too", () => {
  reset({});
  for (const dir of stateDirs) expect(existsSync(join(dir, "secrets.env"))).toBe(false);
  expect(existsSync(join(checkout, ".portico", "uploads"))).toBe(false);
});

test("keeps the admins' login where the databases stay, for they know no other", () => {
  reset({ DATABASE_URL: "postgres://127.0.0.1/postgres" });
  for (const dir of stateDirs) {
    const kept = readFileSync(join(dir, "secrets.env"), "utf8");
    expect(kept).toBe("ADMIN_EMAIL=admin@shop.example\nADMIN_PASSWORD=known\n");
    expect(existsSync(join(dir, "uploads"))).toBe(false);
  }
});
