import { z } from "zod";
import { Order } from "@/lib/domain/order";
import { operation } from "../operation";
import { MarketQuery } from "./market-query";

export const viewOrder = operation("viewOrder", {
  summary: "An order by its sealed token; 202 while its payment is undecided",
  tag: "checkout",
  params: z.strictObject({ orderToken: z.string().min(20).max(2000) }),
  query: MarketQuery,
  responses: {
    200: z.object({ status: z.literal("placed"), order: Order }),
    202: z.object({ status: z.literal("processing") }),
  },
  problems: ["input-invalid", "order-unknown", "shop-unavailable"],
});
