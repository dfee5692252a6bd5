import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readProfile } from "./profile.ts";
import { parseEnvFile, provideSecrets, readLogin, secretsFile, secretsFor, writeSecrets } from "./secrets.ts";

const random = { JWT_SECRET: () => String(Math.random()) };
const randomAndAdded = { ...random, COOKIE_SECRET: () => "added" };

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "portico-secrets-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("makes a secret once, readable by its owner alone", () => {
  const file = join(folder, "secrets.env");
  const first = provideSecrets(file, random, {});
  expect(provideSecrets(file, random, {})).toEqual(first);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test("adds what a newer version needs without touching the rest", () => {
  const file = join(folder, "secrets.env");
  const { JWT_SECRET } = provideSecrets(file, random, {});
  const both = provideSecrets(file, randomAndAdded, {});
  expect(both).toEqual({ JWT_SECRET, COOKIE_SECRET: "added" });
});

test("lets the environment win without writing its value down", () => {
  const file = join(folder, "secrets.env");
  const secrets = provideSecrets(file, random, { JWT_SECRET: "given" });
  expect(secrets.JWT_SECRET).toBe("given");
  expect(readFileSync(file, "utf8")).not.toContain("given");
});

test("makes everything but the login anew where the login alone was kept", () => {
  const profile = { ...readProfile("demo", {}), stateDir: folder };
  const file = secretsFile(profile);
  expect(readLogin(file)).toEqual({});
  const { ADMIN_EMAIL, ADMIN_PASSWORD, JWT_SECRET } = secretsFor(profile, {}, folder);
  const login = readLogin(file);
  rmSync(file);
  writeSecrets(file, login);
  const anew = secretsFor(profile, {}, folder);
  expect(anew).toMatchObject({ ADMIN_EMAIL, ADMIN_PASSWORD });
  expect(anew.JWT_SECRET).not.toBe(JWT_SECRET);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test("keeps equals signs in values and skips comments", () => {
  expect(parseEnvFile("# note\nA_KEY=b=c\n\n")).toEqual({ A_KEY: "b=c" });
});

test("makes secrets long enough for production, no two alike", () => {
  const profile = { ...readProfile("test", {}), stateDir: folder };
  const { ADMIN_EMAIL: _, ADMIN_PASSWORD, ...secrets } = secretsFor(profile, {}, folder);
  const values = Object.values(secrets);
  expect(new Set(values).size).toBe(values.length);
  for (const value of values) expect(value.length).toBeGreaterThanOrEqual(32);
  expect(ADMIN_PASSWORD.length).toBeGreaterThanOrEqual(16);
  expect(secrets.COMMERCE_PUBLISHABLE_KEY).toMatch(/^pk_[0-9a-f]{64}$/);
});
