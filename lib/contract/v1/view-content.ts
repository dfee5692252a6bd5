import { z } from "zod";
import { Page } from "@/lib/domain/content";
import { operation } from "../operation";
import { MarketQuery } from "./market-query";

export const viewContent = operation("viewContent", {
  summary: "A page marketers made, as blocks",
  tag: "content",
  params: z.strictObject({ slug: z.string().regex(/^[a-z0-9-]{1,100}$/) }),
  query: MarketQuery,
  responses: { 200: Page },
  problems: ["input-invalid", "content-unknown", "shop-unavailable"],
});
