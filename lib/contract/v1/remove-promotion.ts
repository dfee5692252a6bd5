import { z } from "zod";
import { Cart } from "@/lib/domain/cart";
import { operation } from "../operation";
import { MarketQuery } from "./market-query";
import { PromotionBody } from "./promotion-body";

export const removePromotion = operation("removePromotion", {
  summary: "Takes a promotion code off the cart",
  tag: "cart",
  query: MarketQuery,
  body: PromotionBody,
  cart: "required",
  responses: { 200: z.object({ cart: Cart }) },
  problems: ["input-invalid", "cart-missing", "cart-completed", "cart-busy", "shop-unavailable"],
});
