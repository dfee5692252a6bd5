import { z } from "@medusajs/framework/zod";

export const fulfilmentQuery = z.object({
  country_code: z.string().length(2),
  /** Handle of the product whose pieces at the counters are asked for. */
  product: z.string().max(200),
  /** Pieces below which the number left is told; it is bounded, so that nobody reads the whole stock off it. */
  low_below: z.coerce.number().int().min(0).max(10).default(0),
});

export type FulfilmentQuery = z.infer<typeof fulfilmentQuery>;
