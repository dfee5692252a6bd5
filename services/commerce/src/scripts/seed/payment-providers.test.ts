import { describe, expect, it } from "vitest";
import { paymentProviders } from "./payment-providers";

const SANDBOX = "pp_card_sandbox";
const STRIPE = "pp_stripe_stripe";
const stripe = { apiKey: "key", webhookSecret: "whsec_1" };

describe("paymentProviders", () => {
  it("gives a new region the sandbox, and Stripe beside it where its test keys are set", () => {
    expect(paymentProviders([], { stripe: undefined, hasCardSandbox: true })).toEqual([SANDBOX]);
    expect(paymentProviders([], { stripe, hasCardSandbox: true })).toEqual([SANDBOX, STRIPE]);
  });

  it("takes the sandbox from a region that had it once Stripe is live", () => {
    expect(paymentProviders([SANDBOX], { stripe, hasCardSandbox: false })).toEqual([STRIPE]);
  });

  it("takes Stripe from a region when its keys are gone", () => {
    expect(paymentProviders([STRIPE, SANDBOX], { stripe: undefined, hasCardSandbox: true })).toEqual([SANDBOX]);
  });

  it("keeps what merchants added", () => {
    expect(paymentProviders(["pp_system_default", SANDBOX], { stripe, hasCardSandbox: false })).toEqual([
      STRIPE,
      "pp_system_default",
    ]);
  });
});
