import { z } from "zod";
import { Cart } from "@/lib/domain/cart";
import { operation } from "../operation";
import { MarketQuery } from "./market-query";
import { PromotionBody } from "./promotion-body";

export const applyPromotion = operation("applyPromotion", {
  summary: "Adds a promotion code to the cart",
  tag: "cart",
  query: MarketQuery,
  body: PromotionBody,
  cart: "required",
  responses: { 200: z.object({ cart: Cart }) },
  problems: [
    "input-invalid",
    "cart-missing",
    "promotion-invalid",
    "rate-limited",
    "cart-completed",
    "cart-busy",
    "shop-unavailable",
  ],
});
