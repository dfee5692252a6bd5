import { z } from "zod";
import { PaymentMethod } from "@/lib/domain/cart";
import { operation } from "../operation";
import { MarketQuery } from "./market-query";

export const listPaymentMethods = operation("listPaymentMethods", {
  summary: "Ways to pay for the cart",
  tag: "checkout",
  query: MarketQuery,
  cart: "required",
  responses: { 200: z.object({ paymentMethods: z.array(PaymentMethod) }) },
  problems: ["input-invalid", "cart-missing", "shop-unavailable"],
});
