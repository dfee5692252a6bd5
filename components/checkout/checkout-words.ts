import type en from "@/messages/en.json";

/** The words of the checkout, with two it shares with the cart. */
export type CheckoutWords = (typeof en)["checkout"] & { retry: string; continue: string };
