import { z } from "zod";
import { line } from "@/lib/domain/line";
import { Suggestions } from "@/lib/domain/suggestions";
import { operation } from "../operation";
import { MarketQuery } from "./market-query";

export const suggestSearch = operation("suggestSearch", {
  summary: "Products, categories and content for what is being typed; without `q`, where to begin",
  tag: "catalogue",
  query: MarketQuery.extend({ q: z.optional(line(0, 80)) }),
  responses: { 200: Suggestions },
  problems: ["input-invalid", "rate-limited", "shop-unavailable"],
});
