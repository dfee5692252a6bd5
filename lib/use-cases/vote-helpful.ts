import { fail, ok, type Result } from "@/lib/domain/result";
import type { Ports } from "@/lib/ports/ports";

/** A device finds a review helpful. Answers how many do now. */
export async function voteHelpful(
  ports: Pick<Ports, "reviews">,
  input: { reviewId: string; voter: string },
): Promise<Result<number, "review-unknown">> {
  const helpfulCount = await ports.reviews.vote(input.reviewId, input.voter, true);
  return helpfulCount === null ? fail("review-unknown") : ok(helpfulCount);
}
