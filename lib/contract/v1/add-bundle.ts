import { z } from "zod";
import { Cart } from "@/lib/domain/cart";
import { operation } from "../operation";
import { MarketQuery } from "./market-query";

const variantIds = z
  .array(z.string().regex(/^[A-Za-z0-9_-]{1,80}$/))
  .min(2)
  .max(10)
  .refine((ids) => new Set(ids).size === ids.length, "names a variant twice");

export const addBundle = operation("addBundle", {
  summary: "Puts one of each variant into the cart at once: all of them, or none where one cannot be had",
  tag: "cart",
  query: MarketQuery,
  body: z.strictObject({ variantIds }),
  cart: "optional",
  responses: { 200: z.object({ cart: Cart }) },
  problems: ["input-invalid", "variant-unknown", "out-of-stock", "cart-busy", "shop-unavailable"],
});
