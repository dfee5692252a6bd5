import { z } from "zod";
import { operation } from "../operation";
import { MarketQuery } from "./market-query";

export const answerChallenge = operation("answerChallenge", {
  summary: "Passes on the shopper's answer to the bank's 3-D Secure question (sandbox)",
  tag: "checkout",
  query: MarketQuery,
  body: z.strictObject({ challengeId: z.string().min(1).max(200), isConfirmed: z.boolean() }),
  cart: "required",
  responses: { 200: z.object({ status: z.literal("answered") }) },
  problems: ["input-invalid", "cart-missing", "shop-unavailable"],
});
