import { Rating } from "@/components/commerce/rating";
import type { Market } from "@/lib/domain/market";
import { ratingOf } from "@/lib/domain/stars";
import { productReviews } from "@/lib/server/queries/product-reviews";
import { words } from "@/lib/server/words";

/** Stars below the title, and the way to what was said; nothing where nobody said anything. */
export async function RatingLine({ handle, market }: { handle: string; market: Market }) {
  const found = await productReviews(handle, market);
  const rating = found && ratingOf(found.counts);
  if (!rating) return null;
  return (
    <a href="#reviews" className="mt-3 inline-flex min-h-6 items-center text-sm hover:underline">
      <Rating rating={rating} locale={market.locale} pattern={words(market, "reviews").raw("rating")} />
    </a>
  );
}
