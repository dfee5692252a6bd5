import { describe, expect, it } from "vitest";
import { parseEnv } from "./env";

const good = {
  STOREFRONT_URL: "http://localhost:3000",
  COMMERCE_URL: "http://127.0.0.1:9000",
  CMS_URL: "http://127.0.0.1:3001",
  DATABASE_URL: "postgres://u:p@127.0.0.1:5432/shop",
  COMMERCE_PUBLISHABLE_KEY: `pk_${"ab".repeat(32)}`,
  CMS_API_KEY: "4f9c2b7d81e6a03542bd97fe18c65a0d",
  WEBHOOK_SECRET: "a81d0c5e9f7342b6d8e1f09c57ba6243",
  SESSION_SECRET: "f3a9c1d27b604e8d95b1a6c0e2d47f88",
  SEGMENT_SECRET: "0c5e7b1f9a3d4862be90d7f4a1c6538e",
  SMTP_URL: "smtp://127.0.0.1:1025",
  MAIL_FROM: "Larch & Loom <hello@shop.example>",
};

describe("the environment", () => {
  it("accepts good values", () => expect(parseEnv(good)).toEqual(good));

  it.each(Object.keys(good))("refuses to start without %s and names it", (name) => {
    expect(() => parseEnv({ ...good, [name]: undefined })).toThrow(`${name} is missing`);
  });

  it.each(["tiny-one", "supersecret".repeat(4), "a1".repeat(20)])(
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
