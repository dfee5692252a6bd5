import { z } from "zod";
import { Handle } from "@/lib/domain/product";
import { voiceLimits } from "@/lib/domain/voice-limits";
import { WrittenReview } from "@/lib/domain/written-voice";
import { operation } from "../operation";
import { MarketQuery } from "./market-query";
import { VoiceSent, website } from "./voice-sent";

const longest = Math.ceil(voiceLimits.photoBytes / 3) * 4;

// Looked through sign by sign: a pattern of groups would need a stack as deep as the photo is long.
const Photo = z
  .string()
  .min(4)
  .max(longest)
  .refine((text) => text.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(text), "is not base64")
  .meta({ contentEncoding: "base64" });

export const writeReview = operation("writeReview", {
  summary: "Writes a review; its author is sent a letter, and after their yes a moderator reads it",
  tag: "reviews",
  params: z.strictObject({ handle: Handle }),
  query: MarketQuery,
  body: z.strictObject({
    ...WrittenReview.shape,
    photos: z.array(Photo).max(voiceLimits.photos).default([]),
    website,
  }),
  mostBytes: voiceLimits.photos * longest + 64 * 1024,
  responses: { 202: VoiceSent },
  problems: ["input-invalid", "product-unknown", "photo-unreadable", "rate-limited", "shop-unavailable"],
});
