import { z } from "zod";
import { Market } from "@/lib/domain/market";
import { operation } from "../operation";

export const listMarkets = operation("listMarkets", {
  summary: "The places and languages the shop sells in",
  tag: "shop",
  responses: { 200: z.object({ markets: z.array(Market) }) },
  problems: [],
});
