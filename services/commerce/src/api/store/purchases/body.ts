import { z } from "@medusajs/framework/zod";

export const purchaseBody = z.strictObject({ email: z.string().email().max(254), handle: z.string().min(1).max(200) });

export type PurchaseBody = z.infer<typeof purchaseBody>;
