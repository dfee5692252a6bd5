import { describe, expect, it } from "vitest";
import { cardOf, tokenFor } from "./card-token";
import { checkCard } from "./cards";

const now = new Date("2026-11-24T12:00:00Z");
const card = { number: "4242 4242 4242 4242", expiryMonth: 11, expiryYear: 2026, securityCode: "123" };

describe("checkCard", () => {
  it.each([
    ["4242424242424242", "approve"],
    ["4000000000000002", "decline"],
    ["4000000000009995", "insufficient-funds"],
    ["4000002760003184", "challenge"],
    ["4000000000000077", "approve-later"],
    ["4111111111111111", "decline"],
  ])("gives %s the outcome %s", (number, outcome) => {
    expect(checkCard({ ...card, number }, now)).toMatchObject({ outcome, brand: "visa", last4: number.slice(-4) });
  });

  it("accepts a card in its last month and refuses it after", () => {
    expect(checkCard(card, now)).toMatchObject({ last4: "4242" });
    expect(checkCard({ ...card, expiryMonth: 10 }, now)).toBe("expired_card");
    expect(checkCard({ ...card, expiryMonth: 13 }, now)).toBe("expired_card");
  });

  it("refuses numbers and security codes that cannot be", () => {
    expect(checkCard({ ...card, number: "4242424242424241" }, now)).toBe("invalid_number");
    expect(checkCard({ ...card, number: "not a number" }, now)).toBe("invalid_number");
    expect(checkCard({ ...card, securityCode: "12" }, now)).toBe("invalid_security_code");
    expect(checkCard({ ...card, number: "378282246310005", securityCode: "123" }, now)).toBe("invalid_security_code");
  });
});

describe("a card token", () => {
  const checked = { outcome: "approve", brand: "visa", last4: "4242" } as const;
  const token = tokenFor(checked, "secret", now);

  it("stands for the card without showing anything of it", () => {
    expect(cardOf(token, "secret", now)).toEqual(checked);
    expect(Buffer.from(token.slice(4), "base64url").toString("latin1")).not.toContain("4242");
  });

  it("is worthless when forged, altered or old", () => {
    expect(cardOf(token, "other secret", now)).toBeUndefined();
    expect(cardOf(`${token.slice(0, -2)}AA`, "secret", now)).toBeUndefined();
    expect(cardOf("tok_", "secret", now)).toBeUndefined();
    expect(cardOf(token, "secret", new Date(now.getTime() + 3_600_000))).toBeUndefined();
  });
});
