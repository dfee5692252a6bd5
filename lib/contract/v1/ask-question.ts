import { z } from "zod";
import { Handle } from "@/lib/domain/product";
import { WrittenQuestion } from "@/lib/domain/written-voice";
import { operation } from "../operation";
import { MarketQuery } from "./market-query";
import { VoiceSent, website } from "./voice-sent";

export const askQuestion = operation("askQuestion", {
  summary: "Asks a question; who asks is sent a letter, and after their yes a moderator reads it",
  tag: "reviews",
  params: z.strictObject({ handle: Handle }),
  query: MarketQuery,
  body: z.strictObject({ ...WrittenQuestion.shape, website }),
  responses: { 202: VoiceSent },
  problems: ["input-invalid", "product-unknown", "rate-limited", "shop-unavailable"],
});
