import { z } from "zod";
import { Cart } from "@/lib/domain/cart";
import { operation } from "../operation";
import { MarketQuery } from "./market-query";
import { orderToken } from "./order-token";

export const viewCart = operation("viewCart", {
  summary: "The caller's cart, priced at this moment; null where there is none or it was bought",
  tag: "cart",
  query: MarketQuery,
  cart: "optional",
  responses: { 200: z.object({ cart: Cart.nullable(), orderToken: orderToken.optional() }) },
  problems: ["input-invalid", "shop-unavailable"],
});
