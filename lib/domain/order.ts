import { z } from "zod";
import { Address } from "./address";
import { CartLine, ChosenShipping, Totals } from "./cart";

/** What was bought, as the shopper may see it. */
export const Order = z.object({
  /** The number people say on the phone. */
  number: z.string(),
  /** RFC 3339. */
  placedAt: z.iso.datetime({ offset: true }),
  market: z.string(),
  email: z.string(),
  status: z.enum(["pending", "completed", "canceled"]),
  /** Whether the payment provider has said yes, nothing yet, or no after all. */
  payment: z.enum(["confirmed", "pending", "failed"]),
  lines: z.array(CartLine),
  totals: Totals,
  shippingAddress: Address.nullable(),
  billingAddress: Address.nullable(),
  shippingOption: ChosenShipping.nullable(),
});
export type Order = z.infer<typeof Order>;
