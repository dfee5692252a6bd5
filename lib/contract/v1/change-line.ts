import { z } from "zod";
import { Cart, Quantity } from "@/lib/domain/cart";
import { operation } from "../operation";
import { LineParams } from "./line-params";
import { MarketQuery } from "./market-query";

export const changeLine = operation("changeLine", {
  summary: "Sets how many pieces of a line are wanted",
  tag: "cart",
  params: LineParams,
  query: MarketQuery,
  body: z.strictObject({ quantity: Quantity }),
  cart: "required",
  responses: { 200: z.object({ cart: Cart }) },
  problems: [
    "input-invalid",
    "cart-missing",
    "line-unknown",
    "out-of-stock",
    "cart-completed",
    "cart-busy",
    "shop-unavailable",
  ],
});
