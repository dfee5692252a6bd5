import { describe, expect, it } from "vitest";
import { readEnvironment } from "./environment";
import { packageRoot } from "./package-root";

const complete = {
  NODE_ENV: "production",
  DATABASE_URL: "postgres://127.0.0.1/commerce",
  JWT_SECRET: "f3a9c1d27b604e8d95b1a6c0e2d47f88",
  COOKIE_SECRET: "0c5e7b1f9a3d4862be90d7f4a1c6538e",
  WEBHOOK_SECRET: "9b2d4f60718e3c5a9b2d4f60718e3c5b",
  COMMERCE_PUBLISHABLE_KEY: `pk_${"0123456789abcdef".repeat(4)}`,
};

describe("readEnvironment", () => {
  it("fills in the addresses of the demo", () => {
    const environment = readEnvironment(complete, "/shop/services/commerce");
    expect(environment).toMatchObject({
      commerceUrl: "http://127.0.0.1:9000",
      storefrontUrl: "http://localhost:3000",
      demoDirectory: "/shop/demo",
      dataDirectory: "/shop/services/commerce/static",
      stripe: undefined,
    });
  });

  it("names every variable at fault at once", () => {
    const { DATABASE_URL: _, ...rest } = complete;
    expect(() =>
      readEnvironment({ ...rest, JWT_SECRET: "supersecret", COMMERCE_PUBLISHABLE_KEY: "pk_1" }, "/"),
    ).toThrow(/JWT_SECRET.*COMMERCE_PUBLISHABLE_KEY.*DATABASE_URL/);
  });

  it("lets development use short secrets", () => {
    expect(readEnvironment({ ...complete, NODE_ENV: "development", JWT_SECRET: "short" }, "/").jwtSecret).toBe("short");
  });

  it("switches Stripe on only with both of its keys", () => {
    const keys = { STRIPE_API_KEY: "sk_test_1", STRIPE_WEBHOOK_SECRET: "whsec_1" };
    expect(readEnvironment({ ...complete, ...keys }, "/").stripe).toEqual({
      apiKey: "sk_test_1",
      webhookSecret: "whsec_1",
    });
    expect(() => readEnvironment({ ...complete, STRIPE_API_KEY: "sk_test_1" }, "/")).toThrow(/belong together/);
  });

  it.each([
    ["no key", undefined, true],
    ["a test key", "sk_test_1", true],
    ["a restricted test key", "rk_test_1", true],
    ["a live key", "sk_live_1", false],
    ["a restricted live key", "rk_live_1", false],
  ])("with %s of Stripe's, takes test cards or not", (_kind, key, taken) => {
    const keys = key ? { STRIPE_API_KEY: key, STRIPE_WEBHOOK_SECRET: "whsec_1" } : {};
    expect(readEnvironment({ ...complete, ...keys }, "/").hasCardSandbox).toBe(taken);
  });
});

describe("packageRoot", () => {
  it("is the same for the sources and for the build", () => {
    expect(packageRoot("/shop/services/commerce")).toBe("/shop/services/commerce");
    expect(packageRoot("/shop/services/commerce/.medusa/server")).toBe("/shop/services/commerce");
  });
});
