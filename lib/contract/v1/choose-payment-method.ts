import { z } from "zod";
import { Cart } from "@/lib/domain/cart";
import { SandboxCard } from "@/lib/domain/checkout";
import { operation } from "../operation";
import { MarketQuery } from "./market-query";

export const choosePaymentMethod = operation("choosePaymentMethod", {
  summary: "Chooses how to pay; card details only for the sandbox's test cards",
  tag: "checkout",
  query: MarketQuery,
  body: z.strictObject({
    methodId: z.string().regex(/^[A-Za-z0-9_-]{1,80}$/),
    card: z.strictObject(SandboxCard.shape).optional(),
  }),
  cart: "required",
  responses: { 200: z.object({ cart: Cart }) },
  problems: [
    "input-invalid",
    "cart-missing",
    "payment-method-unavailable",
    "card-invalid",
    "cart-completed",
    "cart-busy",
    "rate-limited",
    "shop-unavailable",
  ],
});
