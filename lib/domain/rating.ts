import { z } from "zod";

/** What buyers think of a product on the whole: the average of their stars, and how many gave some. */
export const Rating = z.object({ average: z.number().min(0).max(5), count: z.int().positive() });
export type Rating = z.infer<typeof Rating>;
