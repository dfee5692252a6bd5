import type { Market } from "@/lib/domain/market";
import { Handle } from "@/lib/domain/product";
import { noReviews, type ReviewPage, type ReviewQuery } from "@/lib/domain/review";
import type { Ports } from "@/lib/ports/ports";

/** What shoppers say of a product, beginning with the market's language. */
export async function listReviews(
  ports: Pick<Ports, "reviews">,
  input: { handle: string; query: ReviewQuery; market: Market },
): Promise<ReviewPage> {
  if (!Handle.safeParse(input.handle).success) return noReviews;
  return ports.reviews.list(input.handle, input.query, input.market.language);
}
