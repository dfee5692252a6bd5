import { z } from "zod";
import { Cart } from "@/lib/domain/cart";
import { operation } from "../operation";
import { LineParams } from "./line-params";
import { MarketQuery } from "./market-query";

export const removeLine = operation("removeLine", {
  summary: "Takes a line out of the cart; one that is not there is out already",
  tag: "cart",
  params: LineParams,
  query: MarketQuery,
  cart: "required",
  responses: { 200: z.object({ cart: Cart }) },
  problems: ["input-invalid", "cart-missing", "cart-completed", "cart-busy", "shop-unavailable"],
});
