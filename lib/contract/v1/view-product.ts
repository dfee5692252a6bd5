import { z } from "zod";
import { ProductStory } from "@/lib/domain/content";
import { Handle, Product, ProductCard } from "@/lib/domain/product";
import { operation } from "../operation";
import { MarketQuery } from "./market-query";

export const viewProduct = operation("viewProduct", {
  summary: "One product with its variants, prices, stock words, story and what goes with it",
  tag: "catalogue",
  params: z.strictObject({ handle: Handle }),
  query: MarketQuery,
  responses: {
    200: z.object({ product: Product, related: z.array(ProductCard), story: ProductStory.nullable() }),
  },
  problems: ["input-invalid", "product-unknown", "shop-unavailable"],
});
