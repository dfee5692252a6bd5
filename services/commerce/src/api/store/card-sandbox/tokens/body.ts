import { z } from "@medusajs/framework/zod";

export const cardBody = z.strictObject({
  number: z.string().max(40),
  expiry_month: z.number().int(),
  expiry_year: z.number().int().min(2000).max(2100),
  security_code: z.string().max(8),
});

export type CardBody = z.infer<typeof cardBody>;
