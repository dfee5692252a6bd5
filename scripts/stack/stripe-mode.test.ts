import { expect, test } from "vitest";
import { stripeMode } from "./stripe-mode.ts";

test.each([
  [undefined, "off"],
  ["", "off"],
  ["sk_test_1", "test"],
  ["rk_test_1", "test"],
  ["sk_live_1", "live"],
  ["rk_live_1", "live"],
] as const)("tells of the key %s that Stripe is %s", (key, mode) => {
  expect(stripeMode({ STRIPE_API_KEY: key })).toBe(mode);
});
