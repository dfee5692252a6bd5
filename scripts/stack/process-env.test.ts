import { expect, test } from "vitest";
import { installEnv, processEnv, testEnv } from "./process-env.ts";
import { type ProcessName, readProfile, type Surroundings } from "./profile.ts";
import type { Secrets } from "./secrets.ts";

const names = [
  "WEBHOOK_SECRET",
  "COMMERCE_PUBLISHABLE_KEY",
  "CMS_API_KEY",
  "JWT_SECRET",
  "COOKIE_SECRET",
  "PAYLOAD_SECRET",
  "SESSION_SECRET",
  "SEGMENT_SECRET",
  "POSTGRES_PASSWORD",
  "ADMIN_EMAIL",
  "ADMIN_PASSWORD",
];
const secrets = Object.fromEntries(names.map((name) => [name, `value of ${name}`])) as Secrets;
const profile = readProfile("demo", {});

function envOf(name: ProcessName, surrounding: Surroundings) {
  const options = { profile, secrets, databaseUrl: "postgres://localhost/one", mode: "production" as const };
  return processEnv(name, options, surrounding);
}

const surrounding = { PATH: "/bin", AWS_SECRET_ACCESS_KEY: "mine", STRIPE_API_KEY: "sk", NODE_ENV: "test" };

test("hides the person's own environment from every process", () => {
  for (const name of ["storefront", "commerce", "cms"] as const) {
    expect(envOf(name, surrounding)).not.toHaveProperty("AWS_SECRET_ACCESS_KEY");
  }
});

test("gives each process its own secrets only", () => {
  const secretsOf = (name: ProcessName) => names.filter((secret) => secret in envOf(name, surrounding));
  expect(secretsOf("storefront")).toEqual([
    "WEBHOOK_SECRET",
    "COMMERCE_PUBLISHABLE_KEY",
    "CMS_API_KEY",
    "SESSION_SECRET",
    "SEGMENT_SECRET",
  ]);
  expect(secretsOf("commerce")).not.toContain("SESSION_SECRET");
  expect(secretsOf("cms")).not.toContain("JWT_SECRET");
});

test("passes payment keys to the engine and to nobody else", () => {
  expect(envOf("commerce", surrounding).STRIPE_API_KEY).toBe("sk");
  expect(envOf("storefront", surrounding)).not.toHaveProperty("STRIPE_API_KEY");
});

test("keeps npm's own variables away from an install in another folder", () => {
  const env = installEnv("/x", {
    ...surrounding,
    npm_config_local_prefix: "/y",
    npm_config_registry: "https://r.example",
  });
  expect(env).not.toHaveProperty("npm_config_local_prefix");
  expect(env.npm_config_registry).toBe("https://r.example");
});

test("opens a door to each database for tests, but not to the whole server", () => {
  const urls = { storefront: "postgres://s", commerce: "postgres://c", cms: "postgres://m" };
  const env = testEnv(profile, secrets, urls, surrounding);
  expect(env).toMatchObject({ SHOP_DATABASE_URL: "postgres://s", CMS_DATABASE_URL: "postgres://m" });
  expect(env).not.toHaveProperty("POSTGRES_PASSWORD");
});
