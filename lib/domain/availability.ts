import { z } from "zod";

/** What a shopper needs to know of stock. `left` is told only when little is left. */
export const Availability = z.discriminatedUnion("state", [
  z.object({ state: z.literal("in-stock") }),
  z.object({ state: z.literal("low-stock"), left: z.int().positive() }),
  z.object({
    state: z.literal("back-order"),
    /** ISO date by which it ships, where one is known. */
    shipsOn: z.iso.date().optional(),
    /** Days a piece takes to be made, where no date is known. */
    leadDays: z.int().positive().optional(),
  }),
  z.object({ state: z.literal("sold-out") }),
]);
export type Availability = z.infer<typeof Availability>;

/** What is known of when pieces of a back-order are there. */
export type Restock = { restockOn?: string | undefined; leadDays?: number | undefined };

/**
 * Stock words for a number of pieces.
 * @param pieces sellable pieces over all locations that serve the market
 * @param lowBelow the shop's threshold for telling how many are left
 * @param today ISO date; a date that is past promises nothing
 */
export function availabilityOf(
  pieces: number,
  allowsBackOrder: boolean,
  lowBelow: number,
  { restockOn, leadDays }: Restock = {},
  today: string = new Date().toISOString().slice(0, 10),
): Availability {
  if (pieces >= lowBelow) return { state: "in-stock" };
  if (pieces > 0) return { state: "low-stock", left: Math.floor(pieces) };
  if (!allowsBackOrder) return { state: "sold-out" };
  if (restockOn && restockOn >= today) return { state: "back-order", shipsOn: restockOn };
  return { state: "back-order", ...(leadDays ? { leadDays } : {}) };
}
