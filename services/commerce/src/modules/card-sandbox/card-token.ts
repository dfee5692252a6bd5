import { z } from "@medusajs/framework/zod";
import type { CheckedCard } from "./cards";
import { seal, unseal } from "./sealed-token";

const LIFETIME_MS = 60 * 60 * 1000;

const tokenContent = z.object({
  outcome: z.enum(["approve", "decline", "insufficient-funds", "challenge", "approve-later"]),
  brand: z.enum(["visa", "mastercard", "amex", "other"]),
  last4: z.string(),
  expiresAt: z.number(),
});

/** A token stands for a card for one hour; the card's number is in neither the token nor the database. */
export function tokenFor(card: CheckedCard, secret: string, now: Date): string {
  return seal("tok", { ...card, expiresAt: now.getTime() + LIFETIME_MS }, secret);
}

export function cardOf(token: string, secret: string, now: Date): CheckedCard | undefined {
  const content = tokenContent.safeParse(unseal("tok", token, secret));
  if (!content.success || content.data.expiresAt <= now.getTime()) return undefined;
  const { outcome, brand, last4 } = content.data;
  return { outcome, brand, last4 };
}
