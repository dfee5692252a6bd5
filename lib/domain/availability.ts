import { z } from "zod";

/** What a shopper needs to know of stock. `left` is told only when little is left. */
export const Availability = z.discriminatedUnion("state", [
  z.object({ state: z.literal("in-stock") }),
  z.object({ state: z.literal("low-stock"), left: z.int().positive() }),
  z.object({ state: z.literal("back-order") }),
  z.object({ state: z.literal("sold-out") }),
]);
export type Availability = z.infer<typeof Availability>;

/**
 * Stock words for a number of pieces.
 * @param pieces sellable pieces over all locations that serve the market
 * @param lowBelow the shop's threshold for telling how many are left
 */
export function availabilityOf(pieces: number, allowsBackOrder: boolean, lowBelow: number): Availability {
  if (pieces >= lowBelow) return { state: "in-stock" };
  if (pieces > 0) return { state: "low-stock", left: Math.floor(pieces) };
  return { state: allowsBackOrder ? "back-order" : "sold-out" };
}
