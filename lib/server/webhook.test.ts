import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { isAuthentic, isFirst } from "./webhook";

const secret = "a key only the two of us know, for tests";
const now = 1_800_000_000;
const body = '{"id":"1","events":[]}';
const sign = (timestamp: string, text = body) =>
  `sha256=${createHmac("sha256", secret).update(`${timestamp}.${text}`).digest("hex")}`;
const message = (at: number) => ({ body, timestamp: String(at), signature: sign(String(at)) });

test("accepts its own signature for five minutes either way", () => {
  for (const age of [-300, 0, 300]) expect(isAuthentic(secret, message(now - age), now)).toBe(true);
  for (const age of [-301, 301]) expect(isAuthentic(secret, message(now - age), now)).toBe(false);
});

test("refuses another body, time, key or form of signature", () => {
  const good = message(now);
  expect(isAuthentic(secret, { ...good, body: `${body} ` }, now)).toBe(false);
  expect(isAuthentic(secret, { ...good, timestamp: String(now - 1) }, now)).toBe(false);
  expect(isAuthentic(`${secret}!`, good, now)).toBe(false);
  expect(isAuthentic(secret, { ...good, signature: good.signature.slice(7) }, now)).toBe(false);
  expect(isAuthentic(secret, { ...good, signature: null }, now)).toBe(false);
  expect(isAuthentic(secret, { ...good, timestamp: "1e9" }, now)).toBe(false);
});

test("takes a notice once, and forgets it after the window", () => {
  expect(isFirst("once", now)).toBe(true);
  expect(isFirst("once", now + 600)).toBe(false);
  expect(isFirst("once", now + 601)).toBe(true);
});
