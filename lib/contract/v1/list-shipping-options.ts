import { z } from "zod";
import { ShippingOption } from "@/lib/domain/cart";
import { operation } from "../operation";
import { MarketQuery } from "./market-query";

export const listShippingOptions = operation("listShippingOptions", {
  summary: "Ways to send the cart to its address; empty where there is none",
  tag: "checkout",
  query: MarketQuery,
  cart: "required",
  responses: { 200: z.object({ shippingOptions: z.array(ShippingOption) }) },
  problems: ["input-invalid", "cart-missing", "shop-unavailable"],
});
