import "server-only";
import { z } from "zod";
import { Language } from "@/lib/domain/market";
import type { Question } from "@/lib/domain/question";
import { fail, ok } from "@/lib/domain/result";
import type { Review } from "@/lib/domain/review";
import { ShopError } from "@/lib/domain/shop-error";
import type { ReviewPort } from "@/lib/ports/review-port";
import type { Payload } from "./payload";

const reviewsPerPage = 8;
const questionsPerPage = 6;

const many = z.number().int().nonnegative();
const CmsPhoto = z.object({ filename: z.string(), width: z.number(), height: z.number() });
const CmsReview = z.object({
  id: z.number(),
  rating: z.number(),
  title: z.string(),
  text: z.string(),
  author: z.string(),
  language: Language,
  photos: z.array(z.unknown()).nullish(),
  isVerifiedBuyer: z.boolean().nullish(),
  helpfulCount: z.number().nullish(),
  reply: z.string().nullish(),
  createdAt: z.string(),
});
const ReviewListing = z.object({
  docs: z.array(CmsReview),
  total: many,
  counts: z.tuple([many, many, many, many, many]),
});
const CmsQuestion = z.object({
  id: z.number(),
  question: z.string(),
  author: z.string(),
  language: Language,
  answers: z
    .array(z.object({ text: z.string(), author: z.string(), isMerchant: z.boolean().nullish(), date: z.string() }))
    .nullish(),
  createdAt: z.string(),
});
const QuestionListing = z.object({ docs: z.array(CmsQuestion), total: many });
const Voted = z.object({ helpfulCount: many });

const toTime = (date: string): string => new Date(date).toISOString();

export function toReview(doc: z.infer<typeof CmsReview>): Review {
  const photos = (doc.photos ?? []).flatMap((photo) => {
    const parsed = CmsPhoto.safeParse(photo);
    if (!parsed.success) return [];
    const { filename, width, height } = parsed.data;
    return { src: `/media/reviews/${encodeURIComponent(filename)}`, alt: "", width, height };
  });
  return {
    id: String(doc.id),
    rating: doc.rating,
    title: doc.title,
    text: doc.text,
    author: doc.author,
    language: doc.language,
    photos,
    isVerifiedBuyer: doc.isVerifiedBuyer ?? false,
    helpfulCount: doc.helpfulCount ?? 0,
    reply: doc.reply || null,
    createdAt: toTime(doc.createdAt),
  };
}

const toQuestion = (doc: z.infer<typeof CmsQuestion>): Question => ({
  id: String(doc.id),
  question: doc.question,
  author: doc.author,
  language: doc.language,
  answers: (doc.answers ?? []).map(({ text, author, isMerchant, date }) => ({
    text,
    author,
    isMerchant: isMerchant ?? false,
    createdAt: toTime(date),
  })),
  createdAt: toTime(doc.createdAt),
});

const refused = (status: number) => new ShopError("upstream-nonsense", "cms", { cause: `status ${status}` });

/** Reviews and questions through the operations the CMS has for the storefront's key. */
export function payloadReviews(payload: Payload): ReviewPort {
  return {
    async list(handle, query, language) {
      const search = new URLSearchParams({
        product: handle,
        first: language,
        sort: query.sort,
        page: String(query.page),
        limit: String(reviewsPerPage),
        ...(query.stars.length > 0 ? { stars: query.stars.join(",") } : {}),
        ...(query.verified ? { verified: "true" } : {}),
        ...(query.photos ? { photos: "true" } : {}),
        ...(query.language ? { language: query.language } : {}),
      });
      const { docs, total, counts } = await payload.read(ReviewListing, `/api/reviews/listing?${search}`);
      return { reviews: docs.map(toReview), total, page: query.page, pageSize: reviewsPerPage, counts };
    },
    async questions(handle, page, language) {
      const search = new URLSearchParams({
        product: handle,
        first: language,
        page: String(page),
        limit: String(questionsPerPage),
      });
      const { docs, total } = await payload.read(QuestionListing, `/api/questions/listing?${search}`);
      return { questions: docs.map(toQuestion), total, page, pageSize: questionsPerPage };
    },
    async vote(reviewId, voter, isHelpful) {
      const { status, body } = await payload.write(`/api/reviews/${reviewId}/helpful`, { voter, isHelpful });
      if (status === 404) return null;
      if (status !== 200) throw refused(status);
      return Voted.parse(body).helpfulCount;
    },
    async submit(review) {
      const { status } = await payload.write("/api/reviews/submissions", review);
      if (status === 409) return fail("review-duplicate");
      if (status !== 201) throw refused(status);
      return ok(null);
    },
    async ask(question) {
      const { status } = await payload.write("/api/questions/submissions", question);
      if (status !== 201 && status !== 409) throw refused(status);
    },
  };
}
