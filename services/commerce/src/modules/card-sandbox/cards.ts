/** What happens to a card when a payment with it is authorised. */
export type CardOutcome = "approve" | "decline" | "insufficient-funds" | "challenge" | "approve-later";

export type CardBrand = "visa" | "mastercard" | "amex" | "other";

export type CardDetails = { number: string; expiryMonth: number; expiryYear: number; securityCode: string };

export type CardRefusal = "invalid_number" | "expired_card" | "invalid_security_code";

export type CheckedCard = { outcome: CardOutcome; brand: CardBrand; last4: string };

const OUTCOMES: ReadonlyMap<string, CardOutcome> = new Map([
  ["4242424242424242", "approve"],
  ["4000000000000002", "decline"],
  ["4000000000009995", "insufficient-funds"],
  ["4000002760003184", "challenge"],
  ["4000000000000077", "approve-later"],
]);

/** Checks a card as a payment service does before it makes a token; numbers that are not test cards are declined later. */
export function checkCard(card: CardDetails, now: Date): CheckedCard | CardRefusal {
  const number = card.number.replace(/[\s-]/g, "");
  if (!/^\d{12,19}$/.test(number) || !passesLuhn(number)) return "invalid_number";
  if (isExpired(card, now)) return "expired_card";
  const brand = brandOf(number);
  if (!(brand === "amex" ? /^\d{4}$/ : /^\d{3}$/).test(card.securityCode)) return "invalid_security_code";
  return { outcome: OUTCOMES.get(number) ?? "decline", brand, last4: number.slice(-4) };
}

function passesLuhn(number: string): boolean {
  const sum = [...number].reverse().reduce((total, character, position) => {
    const doubled = Number(character) * (position % 2 === 0 ? 1 : 2);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

function isExpired({ expiryMonth, expiryYear }: CardDetails, now: Date): boolean {
  // A card is good until the last day of its month.
  return expiryMonth < 1 || expiryMonth > 12 || Date.UTC(expiryYear, expiryMonth, 1) <= now.getTime();
}

function brandOf(number: string): CardBrand {
  if (number.startsWith("4")) return "visa";
  if (/^(5[1-5]|2[2-7])/.test(number)) return "mastercard";
  if (/^3[47]/.test(number)) return "amex";
  return "other";
}
