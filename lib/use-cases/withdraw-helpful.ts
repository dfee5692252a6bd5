import { fail, ok, type Result } from "@/lib/domain/result";
import type { Ports } from "@/lib/ports/ports";

/** A device no longer finds a review helpful. Answers how many still do. */
export async function withdrawHelpful(
  ports: Pick<Ports, "reviews">,
  input: { reviewId: string; voter: string },
): Promise<Result<number, "review-unknown">> {
  const helpfulCount = await ports.reviews.vote(input.reviewId, input.voter, false);
  return helpfulCount === null ? fail("review-unknown") : ok(helpfulCount);
}
