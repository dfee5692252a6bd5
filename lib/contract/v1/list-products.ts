import { z } from "zod";
import { Listing, ListingQuery, Sort } from "@/lib/domain/listing";
import { operation } from "../operation";
import { MarketQuery } from "./market-query";

/** A facet may be given several times: `?colour=Moss&colour=Sand`. */
const several = z.preprocess(
  (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
  z.array(z.string().min(1).max(40)).max(12),
);
const integer = z.coerce.number().pipe(z.int());
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
    minPrice: integer.pipe(z.int().nonnegative()).optional(),
    maxPrice: integer.pipe(z.int().nonnegative()).optional(),
    sort: Sort.default("recommended"),
    page: integer.pipe(z.int().min(1).max(50)).default(1),
  }),
  responses: { 200: Listing },
  problems: ["input-invalid", "shop-unavailable"],
});
