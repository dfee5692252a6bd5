import type { ReviewPage } from "@/lib/domain/review";
import { ratingOf } from "@/lib/domain/stars";

const mostTold = 5;

/** What machines are told of a product's reviews: properties of a schema.org Product, none where nobody said anything. */
export function reviewsJsonLd(found: ReviewPage | null): Record<string, unknown> {
  const rating = found && ratingOf(found.counts);
  if (!rating) return {};
  return {
    aggregateRating: {
      "@type": "AggregateRating",
      ratingValue: rating.average,
      reviewCount: rating.count,
      bestRating: 5,
      worstRating: 1,
    },
    review: found.reviews.slice(0, mostTold).map(({ rating: stars, title, text, author, language, createdAt }) => ({
      "@type": "Review",
      name: title,
      reviewBody: text,
      inLanguage: language,
      datePublished: createdAt.slice(0, 10),
      author: { "@type": "Person", name: author },
      reviewRating: { "@type": "Rating", ratingValue: stars, bestRating: 5, worstRating: 1 },
    })),
  };
}
