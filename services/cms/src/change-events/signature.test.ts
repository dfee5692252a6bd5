import { expect, test } from "vitest";
import { signedHeaders } from "./signature";

test("the signature covers the timestamp and the raw body", () => {
  // Reference: printf '1700000000.{"id":"1"}' | openssl dgst -sha256 -hmac key
  expect(signedHeaders("key", 1700000000, '{"id":"1"}')).toEqual({
    "content-type": "application/json",
    "x-portico-timestamp": "1700000000",
    "x-portico-signature": "sha256=9e040cb90cefc5a04ab9a9848a74e2ff0489b4d8837b38d54555cb67e4f8e76e",
  });
});

test("another body, time or secret gives another signature", () => {
  const signatures = [
    signedHeaders("key", 1, "a"),
    signedHeaders("key", 1, "b"),
    signedHeaders("key", 2, "a"),
    signedHeaders("other", 1, "a"),
  ].map((headers) => headers["x-portico-signature"]);
  expect(new Set(signatures).size).toBe(4);
});
