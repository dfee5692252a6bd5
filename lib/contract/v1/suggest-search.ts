import { Line } from "@/lib/domain/line";
import { Suggestions } from "@/lib/domain/suggestions";
import { operation } from "../operation";
import { MarketQuery } from "./market-query";

export const suggestSearch = operation("suggestSearch", {
  summary: "Products, categories and content for what is being typed; without `q`, where to begin",
  tag: "catalogue",
  query: MarketQuery.extend({ q: Line.max(80).optional() }),
  responses: { 200: Suggestions },
  problems: ["input-invalid", "rate-limited", "shop-unavailable"],
});
