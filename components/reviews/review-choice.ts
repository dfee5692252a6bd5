import type { Language } from "@/lib/domain/market";
import type { ReviewSort } from "@/lib/domain/review";

/** Which reviews the shopper wants to see. */
export interface ReviewChoice {
  sort: ReviewSort;
  stars: number[];
  verified: boolean;
  photos: boolean;
  language: Language | "";
}

/** What the page itself shows. */
export const everyReview: ReviewChoice = { sort: "newest", stars: [], verified: false, photos: false, language: "" };

export const isEveryReview = (choice: ReviewChoice): boolean => JSON.stringify(choice) === JSON.stringify(everyReview);

/** The choice as the API asks for it: what does not narrow is left out. */
export const toQuery = ({ sort, stars, verified, photos, language }: ReviewChoice) => ({
  sort,
  stars,
  ...(verified ? { verified: "true" as const } : {}),
  ...(photos ? { photos: "true" as const } : {}),
  ...(language ? { language } : {}),
});
