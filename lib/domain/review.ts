import { z } from "zod";
import { Image } from "./image";
import { Language } from "./market";
import { Handle } from "./product";
import { voiceLimits } from "./voice-limits";
import { Stars, WrittenReview } from "./written-voice";

export const ReviewId = z.string().regex(/^[1-9]\d{0,8}$/);

/** What a shopper said of a product and a moderator let pass. All of it is plain text. */
export const Review = z.object({
  id: ReviewId,
  rating: Stars,
  title: z.string(),
  text: z.string(),
  /** The name the shopper wants to be shown by. */
  author: z.string(),
  language: Language,
  photos: z.array(Image),
  /** Whether the confirmed address has an order with this product. */
  isVerifiedBuyer: z.boolean(),
  helpfulCount: z.int().nonnegative(),
  /** The merchant's answer. */
  reply: z.string().nullable(),
  /** RFC 3339. */
  createdAt: z.iso.datetime({ offset: true }),
});
export type Review = z.infer<typeof Review>;

export const ReviewSort = z.enum(["newest", "helpful", "highest", "lowest"]);
export type ReviewSort = z.infer<typeof ReviewSort>;

/** Which reviews of a product to list. */
export const ReviewQuery = z.object({
  sort: ReviewSort.default("newest"),
  /** Empty means any. */
  stars: z.array(Stars).max(5).default([]),
  verified: z.boolean().default(false),
  photos: z.boolean().default(false),
  language: Language.optional(),
  page: z.int().min(1).max(100).default(1),
});
export type ReviewQuery = z.infer<typeof ReviewQuery>;

const many = z.int().nonnegative();

/** One page of a product's reviews. `counts` are of all its reviews, whatever the page shows. */
export const ReviewPage = z.object({
  reviews: z.array(Review),
  /** Reviews the query fits, over all pages. */
  total: many,
  page: z.int().positive(),
  pageSize: z.int().positive(),
  /** How often one, two, three, four and five stars were given. */
  counts: z.tuple([many, many, many, many, many]),
});
export type ReviewPage = z.infer<typeof ReviewPage>;

export const noReviews: ReviewPage = { reviews: [], total: 0, page: 1, pageSize: 8, counts: [0, 0, 0, 0, 0] };

/** A review on its way to moderation. Photos are what a PhotoPort made of them, in base64. */
export const NewReview = z.strictObject({
  ...WrittenReview.shape,
  product: Handle,
  language: Language,
  photos: z.array(z.string()).max(voiceLimits.photos),
});
export type NewReview = z.infer<typeof NewReview>;
