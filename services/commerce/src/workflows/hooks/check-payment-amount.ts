import { MathBN, MedusaError } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { completeCartWorkflow } from "@medusajs/medusa/core-flows";

const amount = z.union([z.number(), z.string()]);

const payable = z.object({
  total: amount,
  currency_code: z.string(),
  payment_collection: z.object({
    payment_sessions: z.array(z.object({ status: z.string(), amount, currency_code: z.string() })),
  }),
});

/** The engine authorises whatever amount the session says; an order is only made when that is the cart's total. */
completeCartWorkflow.hooks.validate(({ cart }) => {
  const { total, currency_code, payment_collection } = payable.parse(cart);
  for (const session of payment_collection.payment_sessions) {
    if (["canceled", "error"].includes(session.status)) continue;
    if (session.currency_code !== currency_code || !MathBN.eq(session.amount, total)) {
      throw new MedusaError(
        MedusaError.Types.CONFLICT,
        "The payment was prepared for another amount than the cart's total; prepare it again.",
      );
    }
  }
});
