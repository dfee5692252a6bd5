import { z } from "zod";
import { Bundle } from "@/lib/domain/bundle";
import { ProductStory } from "@/lib/domain/content";
import { Fulfilment } from "@/lib/domain/fulfilment";
import { Handle, Product, ProductCard } from "@/lib/domain/product";
import { operation } from "../operation";
import { MarketQuery } from "./market-query";

export const viewProduct = operation("viewProduct", {
  summary:
    "One product with its variants, prices, stock words, ways of delivery, story, what goes with it and what is like it",
  tag: "catalogue",
  params: z.strictObject({ handle: Handle }),
  query: MarketQuery,
  responses: {
    200: z.object({
      product: Product,
      related: z.array(ProductCard),
      alternatives: z.array(ProductCard),
      fulfilment: Fulfilment,
      bundle: Bundle.nullable(),
      story: ProductStory.nullable(),
    }),
  },
  problems: ["input-invalid", "product-unknown", "shop-unavailable"],
});
