import { expect, test } from "vitest";
import { freshEnv } from "./cold-start.ts";

const env = freshEnv(
  {
    HOME: "/home/ada",
    PATH: "/checkout/node_modules/.bin:/usr/bin",
    HTTPS_PROXY: "http://proxy",
    npm_config_registry: "https://registry.example",
    npm_config_cache: "/home/ada/.npm",
    npm_lifecycle_event: "bench",
    DATABASE_URL: "postgres://mine",
    STOREFRONT_URL: "https://shop.example",
    PORT: "3000",
  },
  "/tmp/empty",
);

test("keeps where the network is, and no cache that is filled", () => {
  expect(env).toMatchObject({ HTTPS_PROXY: "http://proxy", npm_config_registry: "https://registry.example" });
  expect(env.npm_config_cache).toBe("/tmp/empty");
});

test("leaves out this checkout's programs, its npm and the person's own database", () => {
  expect(env.PATH).toBe("/usr/bin");
  for (const name of ["npm_lifecycle_event", "DATABASE_URL", "STOREFRONT_URL"]) expect(env).not.toHaveProperty(name);
});

test("moves every port away from a shop that runs here", () => {
  expect(env).toMatchObject({ PORT: "3200", COMMERCE_PORT: "9200", CMS_PORT: "3201", DATABASE_PORT: "5633" });
});
