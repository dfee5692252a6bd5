import { z } from "zod";
import { Line } from "@/lib/domain/line";
import { highestPrice, Listing, ListingQuery, Sort } from "@/lib/domain/listing";
import { operation } from "../operation";
import { MarketQuery } from "./market-query";

/** A facet may be given several times: `?colour=Moss&colour=Sand`. */
const value = Line.min(1).max(40);
const several = z.union([value.transform((one) => [one]), z.array(value).max(12)]).default([]);
const price = z.coerce.number().int().min(0).max(highestPrice).optional();
const { category, collection, q } = ListingQuery.shape;

export const listProducts = operation("listProducts", {
  summary: "Products of a category, a collection or a search, with facet counts",
  tag: "catalogue",
  query: MarketQuery.extend({
    category,
    collection,
    q,
    colour: several,
    material: several,
    available: z
      .enum(["true", "false"])
      .transform((value) => value === "true")
      .optional(),
    minPrice: price,
    maxPrice: price,
    sort: Sort.default("recommended"),
    page: z.coerce.number().int().min(1).max(50).default(1),
  }),
  responses: { 200: Listing },
  problems: ["input-invalid", "shop-unavailable"],
});
