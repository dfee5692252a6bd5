import { z } from "zod";
import { Money } from "./money";

/** What a thing costs in one market, as the market displays it (with or without tax). */
export const Price = z.object({
  current: Money,
  /** The price before a sale; absent when there is no sale. */
  original: Money.optional(),
  /** The lowest price of the thirty days before the sale began, where it is known; only beside `original`. */
  lowest30Days: Money.optional(),
});
export type Price = z.infer<typeof Price>;

/** The lower of two prices of one currency. */
export const lowerPrice = (a: Price, b: Price): Price => (b.current.amount < a.current.amount ? b : a);
