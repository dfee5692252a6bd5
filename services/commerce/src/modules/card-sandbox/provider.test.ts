import { beforeEach, describe, expect, it } from "vitest";
import { signedHeaders } from "../../signing/signed-message";
import { tokenFor } from "./card-token";
import type { CardOutcome } from "./cards";
import { CardSandboxProvider } from "./provider";
import { duePayments } from "./settlement";

const webhookSecret = "the webhook secret";
let provider: CardSandboxProvider;

beforeEach(() => {
  provider = new CardSandboxProvider({}, { webhookSecret });
});

async function session(outcome: CardOutcome, amount: number | string = 899.9) {
  const card_token = tokenFor({ outcome, brand: "visa", last4: "4242" }, webhookSecret, new Date());
  const { data } = await provider.initiatePayment({
    amount,
    currency_code: "eur",
    data: { session_id: "payses_1", card_token },
  });
  return data ?? {};
}

async function authorized() {
  return (await provider.authorizePayment({ data: await session("approve") })).data ?? {};
}

describe("a payment session", () => {
  it("keeps brand and last four digits and forgets the token", async () => {
    const data = await session("approve");
    expect(data).toMatchObject({ amount: "899.9", status: "requires_confirmation", card_token: null });
    expect(data.card).toEqual({ brand: "visa", last4: "4242", outcome: "approve" });
  });

  it("believes nothing a caller says about the payment itself", async () => {
    const { data } = await provider.initiatePayment({
      amount: 10,
      currency_code: "eur",
      data: { session_id: "payses_1", status: "authorized", card: { outcome: "approve" }, amount: "0.01" },
    });
    expect(data).toMatchObject({ status: "requires_card", card: null, amount: "10" });
    expect(await provider.authorizePayment({ data })).toMatchObject({ status: "pending" });
  });

  it("is refused with a token that is not the sandbox's", async () => {
    const data = { session_id: "payses_1", card_token: "tok_forged" };
    await expect(provider.initiatePayment({ amount: 10, currency_code: "eur", data })).rejects.toThrow(
      /unknown or has expired/,
    );
  });

  it("does not change its amount once it is held", async () => {
    const data = await authorized();
    await expect(provider.updatePayment({ data, amount: 1, currency_code: "eur" })).rejects.toThrow(/cannot change/);
    const waiting = await session("approve");
    expect(await provider.updatePayment({ data: waiting, amount: 12, currency_code: "eur" })).toMatchObject({
      data: { amount: "12" },
    });
  });
});

describe("authorisation", () => {
  it.each([
    ["approve", "authorized", null],
    ["decline", "error", "card_declined"],
    ["insufficient-funds", "error", "insufficient_funds"],
    ["challenge", "requires_more", null],
    ["approve-later", "pending_authorization", null],
  ] as const)("of a card that will %s ends %s", async (outcome, status, decline_code) => {
    const result = await provider.authorizePayment({ data: await session(outcome) });
    expect(result).toMatchObject({ status, data: { decline_code } });
  });

  it("asked twice holds the money once", async () => {
    const data = await authorized();
    expect(await provider.authorizePayment({ data })).toEqual({ status: "authorized", data });
  });

  it("never revives a payment that failed or was cancelled", async () => {
    const { data: failed } = await provider.authorizePayment({ data: await session("decline") });
    expect(await provider.authorizePayment({ data: failed })).toMatchObject({ status: "error" });
    const { data: cancelled } = await provider.cancelPayment({ data: await authorized() });
    expect(await provider.authorizePayment({ data: cancelled })).toMatchObject({ status: "canceled" });
  });

  it.each([
    ["passed", "authorized", null],
    ["failed", "error", "authentication_failed"],
  ] as const)("after a challenge that was %s ends %s", async (challenge_result, status, decline_code) => {
    const { data } = await provider.authorizePayment({ data: await session("challenge") });
    expect(await provider.authorizePayment({ data })).toMatchObject({ status: "requires_more" });
    const answered = await provider.authorizePayment({ data: { ...data, challenge_result } });
    expect(answered).toMatchObject({ status, data: { decline_code } });
  });

  it("of a delayed payment waits until it settles", async () => {
    const { data } = await provider.authorizePayment({ data: await session("approve-later") });
    expect(duePayments([data, null, {}], new Date())).toEqual([]);
    const due = { ...data, settles_at: Date.now() - 1 };
    expect(duePayments([due], new Date())).toEqual([due]);
    expect(await provider.authorizePayment({ data: due })).toMatchObject({ status: "authorized" });
  });
});

describe("money that is held", () => {
  it("is captured, then refunded in parts, never beyond what was captured", async () => {
    const { data: captured } = await provider.capturePayment({ data: await authorized() });
    const { data: part } = await provider.refundPayment({ data: captured, amount: 100 });
    expect(part).toMatchObject({ status: "captured", refunded: "100" });
    await expect(provider.refundPayment({ data: part, amount: 800 })).rejects.toThrow(/More would be refunded/);
    const { data: all } = await provider.refundPayment({ data: part, amount: 799.9 });
    expect(all).toMatchObject({ status: "refunded", refunded: "899.9" });
  });

  it("is cancelled before capture and refunded after", async () => {
    expect(await provider.cancelPayment({ data: await authorized() })).toMatchObject({ data: { status: "canceled" } });
    const { data: captured } = await provider.capturePayment({ data: await authorized() });
    await expect(provider.cancelPayment({ data: captured })).rejects.toThrow(/refunded, not cancelled/);
    await expect(provider.capturePayment({ data: await session("approve") })).rejects.toThrow(/cannot be captured/);
  });
});

describe("a webhook", () => {
  const body = JSON.stringify({
    type: "payment.authorized",
    payment_id: "sandbox_1",
    session_id: "payses_1",
    amount: "899.9",
    currency_code: "eur",
  });

  it("signed by the sandbox authorises its session", async () => {
    const headers = signedHeaders(body, webhookSecret, new Date());
    const result = await provider.getWebhookActionAndData({ data: {}, rawData: Buffer.from(body), headers });
    expect(result).toMatchObject({ action: "authorized", data: { session_id: "payses_1" } });
  });

  it("from anyone else is ignored", async () => {
    const headers = signedHeaders(body, "another secret", new Date());
    const result = await provider.getWebhookActionAndData({ data: {}, rawData: body, headers });
    expect(result).toEqual({ action: "not_supported" });
  });
});
