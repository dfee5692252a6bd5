import type { Review } from "@/lib/domain/review";
import { ReviewCard, type ReviewCardProps } from "./review-card";

export interface ReviewListProps extends Omit<ReviewCardProps, "review"> {
  reviews: Review[];
}

/** Reviews one under the other. */
export function ReviewList({ reviews, ...card }: ReviewListProps) {
  return (
    <ul>
      {reviews.map((review) => (
        <li key={review.id}>
          <ReviewCard review={review} {...card} />
        </li>
      ))}
    </ul>
  );
}
