import { z } from "zod";
import { Cart } from "@/lib/domain/cart";
import { operation } from "../operation";
import { MarketQuery } from "./market-query";

export const viewCart = operation("viewCart", {
  summary: "The caller's cart, priced at this moment; null where there is none",
  tag: "cart",
  query: MarketQuery,
  cart: "optional",
  responses: { 200: z.object({ cart: Cart.nullable() }) },
  problems: ["input-invalid", "shop-unavailable"],
});
