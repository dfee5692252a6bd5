import type { Language } from "@/lib/domain/market";
import type { NewQuestion, QuestionPage } from "@/lib/domain/question";
import type { Result } from "@/lib/domain/result";
import type { NewReview, ReviewPage, ReviewQuery } from "@/lib/domain/review";

/** What shoppers say and ask of products. Only what a moderator let pass is ever read; nobody's address is. */
export type ReviewPort = {
  /** Newest first means: those in `language` first, then the others. Every other order counts all languages alike. */
  list(handle: string, query: ReviewQuery, language: Language): Promise<ReviewPage>;
  /** Those in `language` first, each part newest first. */
  questions(handle: string, page: number, language: Language): Promise<QuestionPage>;
  /**
   * Notes that a device finds a review helpful, or no longer; saying it twice changes nothing.
   * @returns how many do now, or null for a review that is not shown
   */
  vote(reviewId: string, voter: string, isHelpful: boolean): Promise<number | null>;
  /** Hands a review to moderation. An address reviews a product once. */
  submit(review: NewReview & { isVerifiedBuyer: boolean }): Promise<Result<null, "review-duplicate">>;
  /** Hands a question to moderation; the same one again changes nothing. */
  ask(question: NewQuestion): Promise<void>;
};
