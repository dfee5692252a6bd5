import { z } from "zod";
import { Language } from "@/lib/domain/market";
import { Handle } from "@/lib/domain/product";
import { ReviewPage, ReviewSort } from "@/lib/domain/review";
import { operation } from "../operation";
import { MarketQuery } from "./market-query";

/** Several may be given: `?stars=5&stars=4`. */
const star = z.coerce.number().int().min(1).max(5);
const flag = z
  .enum(["true", "false"])
  .transform((value) => value === "true")
  .optional();

export const listReviews = operation("listReviews", {
  summary: "What shoppers say of a product, and how often each number of stars was given",
  tag: "reviews",
  params: z.strictObject({ handle: Handle }),
  query: MarketQuery.extend({
    sort: ReviewSort.default("newest"),
    stars: z.union([star.transform((one) => [one]), z.array(star).max(5)]).default([]),
    verified: flag,
    photos: flag,
    language: Language.optional(),
    page: z.coerce.number().int().min(1).max(100).default(1),
  }),
  responses: { 200: ReviewPage },
  problems: ["input-invalid", "shop-unavailable"],
});
