import { z } from "zod";

/**
 * How much of a measured good one variant is. The units are those that Directive 98/6/EC, article 2 (b), and the German
 * Preisangabenverordnung, § 5, name for prices: one litre, kilogram, metre, square metre or cubic metre.
 */
export const UnitMeasure = z.object({
  quantity: z.number().positive(),
  unit: z.enum(["l", "kg", "m", "m²", "m³"]),
});
export type UnitMeasure = z.infer<typeof UnitMeasure>;
