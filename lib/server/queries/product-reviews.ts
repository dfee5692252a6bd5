import "server-only";
import type { Market } from "@/lib/domain/market";
import { type ReviewPage, ReviewQuery } from "@/lib/domain/review";
import { listReviews } from "@/lib/use-cases/list-reviews";
import { cached, cachedAsFallback } from "../cache";
import { lastGood } from "../last-good";
import { run } from "../run";

/**
 * The first page of a product's reviews; null where the CMS is silent and none were ever seen. That costs the reviews, never
 * the product, and only until it speaks again.
 */
export async function productReviews(handle: string, market: Market): Promise<ReviewPage | null> {
  "use cache";
  cached("reviews", handle);
  const asked = { handle, query: ReviewQuery.parse({}), market };
  const ask = (): Promise<ReviewPage | null> => run(listReviews, asked);
  const reviews = await lastGood(`reviews:${market.language}:${handle}`, ask, null);
  if (!reviews.isFresh) cachedAsFallback();
  return reviews.value;
}
