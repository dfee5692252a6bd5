import { z } from "@medusajs/framework/zod";

/** What shoppers think of a product: average stars to one decimal, and how many said so. */
export const rating = z.object({ average: z.number().min(1).max(5), count: z.number().int().positive() });
export type Rating = z.infer<typeof rating>;

/** The body of `POST /hooks/ratings`: each product's rating as it is now; a count of 0 means that it has none. */
export const ratingNotice = z.object({
  id: z.string().uuid(),
  ratings: z
    .array(
      z.object({
        handle: z.string().min(1).max(200),
        average: z.number().min(0).max(5),
        count: z.number().int().nonnegative(),
      }),
    )
    .min(1)
    .max(1000),
});

type Metadata = Record<string, unknown>;

/** Medusa joins what it is given to the metadata there is, and takes out what is given as an empty text. */
const takenOut = "";

/** What to write into a product's metadata for this rating, or null where it says so already. */
export function ratingChange(metadata: Metadata | null, { average, count }: Rating): Metadata | null {
  const before = metadata?.rating;
  if (count === 0) return before === undefined ? null : { rating: takenOut };
  const known = rating.safeParse(before).data;
  return known?.average === average && known.count === count ? null : { rating: { average, count } };
}

/** The rating that these stars make together. */
export function ratingOf(stars: number[]): Rating {
  const sum = stars.reduce((total, one) => total + one, 0);
  return { average: Math.round((sum * 10) / stars.length) / 10, count: stars.length };
}
