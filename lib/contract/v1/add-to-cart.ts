import { z } from "zod";
import { Cart, Quantity } from "@/lib/domain/cart";
import { operation } from "../operation";
import { MarketQuery } from "./market-query";

export const addToCart = operation("addToCart", {
  summary: "Puts pieces of a variant into the cart, making the cart where there is none",
  tag: "cart",
  query: MarketQuery,
  body: z.strictObject({ variantId: z.string().regex(/^[A-Za-z0-9_-]{1,80}$/), quantity: Quantity }),
  cart: "optional",
  responses: { 200: z.object({ cart: Cart }) },
  problems: ["input-invalid", "variant-unknown", "out-of-stock", "cart-busy", "shop-unavailable"],
});
