import { Stars } from "@/components/commerce/rating";
import { ReviewBrowser } from "@/components/reviews/review-browser";
import { ReviewList } from "@/components/reviews/review-list";
import { WriteReview } from "@/components/reviews/write-review";
import type { Market } from "@/lib/domain/market";
import type { Product } from "@/lib/domain/product";
import { ratingOf } from "@/lib/domain/stars";
import { productReviews } from "@/lib/server/queries/product-reviews";
import { words } from "@/lib/server/words";
import { PageSection } from "./page-section";
import { reviewFormWords, reviewListWords } from "./review-words";

/** What shoppers say of the product; the first of it is in the page's HTML. */
export async function ProductReviews({ product, market }: { product: Product; market: Market }) {
  const found = await productReviews(product.handle, market);
  if (!found) return null;
  const { reviews, total, pageSize, counts } = found;
  const t = words(market, "reviews");
  const rating = ratingOf(counts);
  const { code, locale } = market;
  const list = reviewListWords(market);
  const write = <WriteReview handle={product.handle} market={code} words={reviewFormWords(market, product.title)} />;
  if (!rating) {
    return (
      <PageSection id="reviews" title={t("title")}>
        <p className="mb-6 prose-width text-lg text-muted">{t("empty")}</p>
        {write}
      </PageSection>
    );
  }
  const average = rating.average.toLocaleString(locale, { minimumFractionDigits: 1 });
  return (
    <PageSection id="reviews" title={t("title")}>
      <ReviewBrowser
        handle={product.handle}
        market={code}
        locale={locale}
        counts={counts}
        hasMore={total > pageSize}
        words={list}
        summary={
          <div className="space-y-6">
            <div className="flex items-center gap-5">
              <p aria-hidden="true" className="font-display text-6xl leading-none">
                {average}
              </p>
              <p>
                <Stars value={rating.average} label={t("stars", { stars: average })} className="text-xl" />
                <span className="mt-1 block text-sm text-muted">{t("count", { count: rating.count })}</span>
              </p>
            </div>
            {write}
          </div>
        }
      >
        <ReviewList reviews={reviews} locale={locale} words={list.card} />
      </ReviewBrowser>
    </PageSection>
  );
}
