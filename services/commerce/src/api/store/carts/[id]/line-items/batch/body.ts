import { z } from "@medusajs/framework/zod";

const MOST_LINES = 20;

export const lineItemsBody = z.strictObject({
  items: z
    .array(z.strictObject({ variant_id: z.string(), quantity: z.number() }))
    .min(1)
    .max(MOST_LINES),
});

export type LineItemsBody = z.infer<typeof lineItemsBody>;
