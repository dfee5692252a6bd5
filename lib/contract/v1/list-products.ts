import { z } from "zod";
import { highestPrice, Listing, ListingQuery } from "@/lib/domain/listing";
import { operation } from "../operation";
import { MarketQuery } from "./market-query";

const price = z.coerce.number().int().min(0).max(highestPrice).optional();
const { category, collection, q, colour, material, sort } = ListingQuery.shape;

export const listProducts = operation("listProducts", {
  summary: "Products of categories, a collection or a search, with facet counts",
  tag: "catalogue",
  query: MarketQuery.extend({
    /** A facet may be given several times: `?colour=moss&colour=sand`. */
    category,
    collection,
    q,
    colour,
    material,
    available: z
      .enum(["true", "false"])
      .transform((value) => value === "true")
      .optional(),
    minPrice: price,
    maxPrice: price,
    minRating: z.coerce.number().int().min(1).max(5).optional(),
    sort,
    page: z.coerce.number().int().min(1).max(50).default(1),
  }),
  responses: { 200: Listing },
  problems: ["input-invalid", "shop-unavailable"],
});
