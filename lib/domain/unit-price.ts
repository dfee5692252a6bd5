import { z } from "zod";
import type { Money } from "./money";

/**
 * How much of a measured good one variant is. The units are those that Directive 98/6/EC, article 2 (b), and the German
 * Preisangabenverordnung, § 5, name for prices: one litre, kilogram, metre, square metre or cubic metre.
 */
export const UnitMeasure = z.object({
  quantity: z.number().positive(),
  unit: z.enum(["l", "kg", "m", "m²", "m³"]),
});
export type UnitMeasure = z.infer<typeof UnitMeasure>;

/** The price of one unit, rounded to the minor unit: what Directive 98/6/EC, article 3, wants beside the selling price. */
export const unitPrice = ({ amount, currency }: Money, { quantity }: UnitMeasure): Money => ({
  amount: Math.round(amount / quantity),
  currency,
});
