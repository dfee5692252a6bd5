import type { ConfirmVariantInventoryWorkflowInputDTO } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MathBN, MedusaError } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { completeCartWorkflow, confirmVariantInventoryWorkflow } from "@medusajs/medusa/core-flows";
import { orderOfCart } from "../../orders/order-of-cart";

const amount = z.union([z.number(), z.string()]);

const payable = z.object({
  total: amount,
  currency_code: z.string(),
  payment_collection: z.object({
    payment_sessions: z.array(z.object({ status: z.string(), amount, currency_code: z.string() })),
  }),
});

type Stocked = ConfirmVariantInventoryWorkflowInputDTO;

const stocked = z.object({
  sales_channel_id: z.string(),
  items: z.array(
    z.object({
      variant_id: z.string(),
      quantity: z.coerce.number(),
      /** Handed on as it came; null where the merchant deleted it. */
      variant: z.custom<Stocked["variants"][number] | null>(),
    }),
  ),
});

completeCartWorkflow.hooks.validate(async ({ input, cart }, { container }) => {
  checkPayment(payable.parse(cart));
  // What was ordered before has its pieces, and may have been the last.
  if (await orderOfCart(container.resolve(ContainerRegistrationKeys.QUERY), input.id)) return;
  const { sales_channel_id, items } = stocked.parse(cart);
  const variants = items.flatMap(({ variant }) => variant ?? []);
  // The engine looks at the stock itself when it reserves it, but beside four other steps: where one of five side by side fails, they
  // may lose the cart's lock between them, and the shopper waits half a minute to hear nothing.
  await confirmVariantInventoryWorkflow(container).run({ input: { sales_channel_id, items, variants } });
});

/** The engine authorises whatever amount the session says; an order is only made when that is the cart's total. */
function checkPayment({ total, currency_code, payment_collection }: z.infer<typeof payable>): void {
  for (const session of payment_collection.payment_sessions) {
    if (["canceled", "error"].includes(session.status)) continue;
    if (session.currency_code !== currency_code || !MathBN.eq(session.amount, total)) {
      throw new MedusaError(
        MedusaError.Types.CONFLICT,
        "The payment was prepared for another amount than the cart's total; prepare it again.",
      );
    }
  }
}
