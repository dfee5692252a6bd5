import { z } from "zod";
import { Cart } from "@/lib/domain/cart";
import { operation } from "../operation";
import { MarketQuery } from "./market-query";

export const chooseShippingOption = operation("chooseShippingOption", {
  summary: "Chooses how the order travels",
  tag: "checkout",
  query: MarketQuery,
  body: z.strictObject({ optionId: z.string().regex(/^[A-Za-z0-9_-]{1,80}$/) }),
  cart: "required",
  responses: { 200: z.object({ cart: Cart }) },
  problems: [
    "input-invalid",
    "cart-missing",
    "shipping-option-unavailable",
    "cart-completed",
    "cart-busy",
    "shop-unavailable",
  ],
});
