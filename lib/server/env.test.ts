import { describe, expect, it } from "vitest";
import { parseEnv } from "./env";

const good = {
  STOREFRONT_URL: "http://localhost:3000",
  COMMERCE_URL: "http://127.0.0.1:9000",
  CMS_URL: "http://127.0.0.1:3001",
  DATABASE_URL: "postgres://u:p@127.0.0.1:5432/shop",
  COMMERCE_PUBLISHABLE_KEY: `pk_${"ab".repeat(32)}`,
  CMS_API_KEY: "a1".repeat(20),
  WEBHOOK_SECRET: "b2".repeat(20),
  SESSION_SECRET: "c3".repeat(20),
  SEGMENT_SECRET: "d4".repeat(20),
  SMTP_URL: "smtp://127.0.0.1:1025",
  MAIL_FROM: "Larch & Loom <hello@shop.example>",
};

describe("the environment", () => {
  it("accepts good values", () => expect(parseEnv(good)).toEqual(good));

  it.each(Object.keys(good))("refuses to start without %s and names it", (name) => {
    expect(() => parseEnv({ ...good, [name]: undefined })).toThrow(`${name} is missing`);
  });

  it.each(["tiny-one", "supersecret".repeat(4), "x".repeat(40)])(
    "refuses the weak secret without printing it",
    (value) => {
      expect(() => parseEnv({ ...good, SESSION_SECRET: value })).toThrow(/SESSION_SECRET/);
      expect(() => parseEnv({ ...good, SESSION_SECRET: value })).not.toThrow(new RegExp(value));
    },
  );

  it("refuses one secret used twice", () => {
    expect(() => parseEnv({ ...good, SESSION_SECRET: good.WEBHOOK_SECRET })).toThrow(
      "SESSION_SECRET repeats WEBHOOK_SECRET",
    );
  });
});
