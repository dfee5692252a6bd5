import "server-only";
import type { Market } from "@/lib/domain/market";
import { words } from "@/lib/server/words";
import { confirmationLetter } from "./confirmation-letter";

// Nothing of what was written stands in these letters: a stranger must not be able to write to others through the shop.

/** Asks whether a review is its reader's. */
export function reviewLetter(market: Market, product: string) {
  const t = words(market, "reviews");
  return confirmationLetter(market, { subject: t("letterSubject"), text: t("letterText", { product }) });
}

/** Asks whether a question is its reader's. */
export function questionLetter(market: Market, product: string) {
  const t = words(market, "questions");
  return confirmationLetter(market, { subject: t("letterSubject"), text: t("letterText", { product }) });
}
