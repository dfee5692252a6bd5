import { describe, expect, it } from "vitest";
import { isSignedBy, signedHeaders } from "./signed-message";

const secret = "the secret";
const now = new Date("2026-11-24T12:00:00Z");
const headers = signedHeaders("body", secret, now);

describe("a signed message", () => {
  it("is known by its HMAC over timestamp and body", () => {
    expect(headers).toEqual({
      "content-type": "application/json",
      "x-portico-timestamp": "1795521600",
      "x-portico-signature": expect.stringMatching(/^sha256=[0-9a-f]{64}$/),
    });
    expect(isSignedBy(headers, "body", secret, now)).toBe(true);
  });

  it("is refused when body, secret or timestamp differ", () => {
    expect(isSignedBy(headers, "other body", secret, now)).toBe(false);
    expect(isSignedBy(headers, "body", "other secret", now)).toBe(false);
    expect(isSignedBy({ ...headers, "x-portico-timestamp": "1795521601" }, "body", secret, now)).toBe(false);
    expect(isSignedBy({}, "body", secret, now)).toBe(false);
  });

  it("is refused when it is older than five minutes", () => {
    expect(isSignedBy(headers, "body", secret, new Date(now.getTime() + 301_000))).toBe(false);
  });
});
