import { z } from "zod";
import { Money } from "@/lib/domain/money";
import { operation } from "../operation";
import { MarketQuery } from "./market-query";
import { orderToken } from "./order-token";

export const placeOrder = operation("placeOrder", {
  summary: "Buys the cart",
  tag: "checkout",
  query: MarketQuery,
  body: z.strictObject({
    total: z
      .strictObject(Money.shape)
      .meta({ description: "What the shopper saw and agreed to pay; another total is refused" }),
  }),
  cart: "required",
  isIdempotent: true,
  responses: {
    201: z.object({ status: z.literal("placed"), orderToken }),
    202: z.discriminatedUnion("status", [
      z.object({ status: z.literal("processing"), orderToken }),
      z.object({ status: z.literal("action-required"), challengeId: z.string() }),
    ]),
  },
  problems: [
    "input-invalid",
    "idempotency-key-missing",
    "idempotency-key-reused",
    "request-running",
    "cart-missing",
    "cart-empty",
    "contact-missing",
    "shipping-missing",
    "payment-missing",
    "total-changed",
    "out-of-stock",
    "address-incomplete",
    "shipping-option-unavailable",
    "payment-declined",
    "payment-insufficient-funds",
    "payment-authentication-failed",
    "cart-busy",
    "rate-limited",
    "shop-unavailable",
  ],
});
