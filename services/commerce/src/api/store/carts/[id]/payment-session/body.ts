import { z } from "@medusajs/framework/zod";

export const paymentSessionBody = z.strictObject({
  provider_id: z.string().max(100),
  data: z.record(z.string(), z.unknown()).optional(),
});

export type PaymentSessionBody = z.infer<typeof paymentSessionBody>;
