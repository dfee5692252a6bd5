import { z } from "zod";
import { Category } from "@/lib/domain/category";
import { operation } from "../operation";
import { MarketQuery } from "./market-query";

export const listCategories = operation("listCategories", {
  summary: "The category tree",
  tag: "catalogue",
  query: MarketQuery,
  responses: { 200: z.object({ categories: z.array(Category) }) },
  problems: ["input-invalid", "shop-unavailable"],
});
