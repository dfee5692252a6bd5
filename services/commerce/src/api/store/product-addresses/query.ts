import { z } from "@medusajs/framework/zod";

/** Which stretch of the products sold, in one currency or any, in the order of their handles; or one of them. */
export const addressesQuery = z.object({
  currency: z
    .string()
    .regex(/^[a-z]{3}$/)
    .optional(),
  handle: z.string().max(255).optional(),
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(1_000).default(1_000),
});
