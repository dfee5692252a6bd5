import { expect, test } from "vitest";
import { readEnvironment } from "./environment";
import { findSecretProblems } from "./secret-strength";

const strong = "4f9c2b7d81e6a03542bd97fe18c65a0d";
const alsoStrong = "a81d0c5e9f7342b6d8e1f09c57ba6243";

test("strong and different secrets have no problem", () => {
  expect(findSecretProblems({ A: strong, B: alsoStrong })).toEqual([]);
});

test.each([
  ["missing", undefined, "A is missing"],
  ["short", "4f9c2b7d81e6", "A is shorter than 32 characters"],
  ["default", "supersecretsupersecretsupersecret", "A is a well-known default"],
  ["repeated default", "development".repeat(3), "A is a well-known default"],
  ["uniform", "a".repeat(40), "A repeats too few characters"],
])("a %s secret is named", (_kind, value, problem) => {
  expect(findSecretProblems({ A: value })).toEqual([problem]);
});

test("a secret used twice is named", () => {
  expect(findSecretProblems({ A: strong, B: strong })).toEqual(["B repeats A"]);
});

test("production refuses weak secrets without telling their value", () => {
  const start = () =>
    readEnvironment({
      NODE_ENV: "production",
      PAYLOAD_SECRET: "tiny-value",
      WEBHOOK_SECRET: strong,
      DATABASE_URL: "postgres://",
    });
  expect(start).toThrow(/PAYLOAD_SECRET is shorter/);
  expect(start).not.toThrow(/tiny-value/);
});

test("building needs no secret", () => {
  expect(() => readEnvironment({ NODE_ENV: "production", NEXT_PHASE: "phase-production-build" })).not.toThrow();
});
