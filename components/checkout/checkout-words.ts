import type en from "@/messages/en.json";

/** The words of the checkout, with those it shares with the cart. */
export type CheckoutWords = (typeof en)["checkout"] &
  Pick<(typeof en)["cart"], "retry" | "continue" | "bought" | "viewOrder">;
