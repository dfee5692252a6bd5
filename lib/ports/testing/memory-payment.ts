import type { SandboxCard } from "@/lib/domain/checkout";

export const sandboxMethodId = "sandbox";

/** What a test card does once it is charged. */
type CardBehaviour = "approve" | "decline" | "insufficient-funds" | "challenge" | "approve-later";

const behaviours: Record<string, CardBehaviour> = {
  "4242424242424242": "approve",
  "4000000000000002": "decline",
  "4000000000009995": "insufficient-funds",
  "4000002760003184": "challenge",
  "4000000000000077": "approve-later",
};

/** A card waiting to be charged, for one amount. */
export type MemoryPayment = {
  summary: string;
  behaviour: CardBehaviour;
  /** Minor units of the cart's currency. */
  amount: number;
  challengeId: string;
  /** Whether the challenge was put to the shopper, and what they said. */
  challenge: "unasked" | "asked" | "confirmed" | "refused";
};

/** A payment with a test card, or null for a card that is none of them. */
export function openPayment(card: SandboxCard, amount: number, challengeId: string): MemoryPayment | null {
  const number = card.number.replaceAll(" ", "");
  const behaviour = behaviours[number];
  if (!behaviour) return null;
  return { summary: `visa •••• ${number.slice(-4)}`, behaviour, amount, challengeId, challenge: "unasked" };
}
