import type { Question } from "@/lib/domain/question";
import { fail, ok } from "@/lib/domain/result";
import type { NewReview, Review, ReviewQuery } from "@/lib/domain/review";
import type { StarCounts } from "@/lib/domain/stars";
import type { ReviewPort } from "../review-port";

type Status = { status: "pending" | "approved"; product: string; email: string };
type Kept<Noun> = Status & { noun: Noun };

const reviewsPerPage = 8;
const questionsPerPage = 6;

const newest = (a: { createdAt: string }, b: { createdAt: string }) => b.createdAt.localeCompare(a.createdAt);
const orders: Record<ReviewQuery["sort"], (a: Review, b: Review) => number> = {
  newest: () => 0,
  helpful: (a, b) => b.helpfulCount - a.helpfulCount,
  highest: (a, b) => b.rating - a.rating,
  lowest: (a, b) => a.rating - b.rating,
};
const inFirst = (language: string) => (a: { language: string }, b: { language: string }) =>
  Number(b.language === language) - Number(a.language === language);

const photoOf = (_: string, index: number) => ({ src: `/photo-${index}`, alt: "", width: 1, height: 1 });

/** Reviews and questions that wait until a moderator comes. */
export function memoryReviews(newId: (kind: string) => string): ReviewPort & {
  /** Lets everything pass that waits. */
  approveAll(): void;
} {
  const reviews: Kept<Review>[] = [];
  const questions: Kept<Question>[] = [];
  const voters = new Map<string, Set<string>>();
  const numberOf = (kind: string): string => newId(kind).replace(/\D/g, "");
  // Each a second after the one before, so that the order of writing is the order of time.
  const nextTime = () => new Date(Date.UTC(2026, 0, 1) + (reviews.length + questions.length) * 1_000).toISOString();
  const shown = <Noun>(kept: Kept<Noun>[], product: string): Noun[] =>
    kept.flatMap((one) => (one.status === "approved" && one.product === product ? [one.noun] : []));
  const withVotes = (review: Review): Review => ({ ...review, helpfulCount: voters.get(review.id)?.size ?? 0 });

  return {
    async list(handle, query, language) {
      const all = shown(reviews, handle).map(withVotes);
      const counts: StarCounts = [0, 0, 0, 0, 0];
      for (const { rating } of all) counts[(rating - 1) as 0] += 1;
      const found = all
        .filter(
          ({ rating, isVerifiedBuyer, photos, language: written }) =>
            (query.stars.length === 0 || query.stars.includes(rating)) &&
            (!query.verified || isVerifiedBuyer) &&
            (!query.photos || photos.length > 0) &&
            (!query.language || written === query.language),
        )
        .sort((a, b) => orders[query.sort](a, b) || inFirst(language)(a, b) || newest(a, b));
      const from = (query.page - 1) * reviewsPerPage;
      const page = found.slice(from, from + reviewsPerPage);
      return { reviews: page, total: found.length, page: query.page, pageSize: reviewsPerPage, counts };
    },
    async questions(handle, page, language) {
      const found = shown(questions, handle).sort((a, b) => inFirst(language)(a, b) || newest(a, b));
      const from = (page - 1) * questionsPerPage;
      const own = found.slice(from, from + questionsPerPage);
      return { questions: own, total: found.length, page, pageSize: questionsPerPage };
    },
    async vote(reviewId, voter, isHelpful) {
      const isShown = reviews.some(({ noun, status }) => noun.id === reviewId && status === "approved");
      if (!isShown) return null;
      const own = voters.get(reviewId) ?? new Set<string>();
      voters.set(reviewId, own);
      if (isHelpful) own.add(voter);
      else own.delete(voter);
      return own.size;
    },
    async submit({ product, email, photos, ...words }: NewReview & { isVerifiedBuyer: boolean }) {
      const same = email.toLowerCase();
      if (reviews.some((one) => one.product === product && one.email === same)) return fail("review-duplicate");
      const noun: Review = {
        ...words,
        id: numberOf("review"),
        photos: photos.map(photoOf),
        helpfulCount: 0,
        reply: null,
        createdAt: nextTime(),
      };
      reviews.push({ status: "pending", product, email: same, noun });
      return ok(null);
    },
    async ask({ product, email, ...words }) {
      const same = email.toLowerCase();
      const isKnown = questions.some(
        ({ noun, ...one }) => one.product === product && one.email === same && noun.question === words.question,
      );
      if (isKnown) return;
      const noun: Question = { ...words, id: numberOf("question"), answers: [], createdAt: nextTime() };
      questions.push({ status: "pending", product, email: same, noun });
    },
    approveAll() {
      for (const one of [...reviews, ...questions]) one.status = "approved";
    },
  };
}
