import type { Surroundings } from "./profile.ts";

/** What the engine's key for Stripe, if it has one, is for. Never the key itself: stamps may be read by anyone. */
export function stripeMode({ STRIPE_API_KEY }: Surroundings): "off" | "test" | "live" {
  if (!STRIPE_API_KEY) return "off";
  return /^[sr]k_live_/.test(STRIPE_API_KEY) ? "live" : "test";
}
