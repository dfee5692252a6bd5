import { z } from "zod";
import { Handle, ProductCard } from "@/lib/domain/product";
import { operation } from "../operation";
import { MarketQuery } from "./market-query";

/** `?handle=a&handle=b`: one or several. */
const handles = z.union([Handle.transform((one) => [one]), z.array(Handle).min(1).max(24)]);

export const listCards = operation("listCards", {
  summary: "Cards of named products in the order asked for; unknown ones are left out",
  tag: "catalogue",
  query: MarketQuery.extend({ handle: handles }),
  responses: { 200: z.object({ products: z.array(ProductCard) }) },
  problems: ["input-invalid", "shop-unavailable"],
});
