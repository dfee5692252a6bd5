import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "@medusajs/framework/zod";
import { type Rating, ratingOf } from "../../ratings/rating";
import { writeRatings } from "../../ratings/write-ratings";
import type { SeedContext } from "./context";

const voices = z.object({ reviews: z.array(z.object({ product: z.string(), rating: z.number().int() })) });

/** Rates the products that have no rating yet as the demo's reviews do, and tells whether there were any. */
export async function seedRatings({ container, query, environment }: SeedContext): Promise<boolean> {
  const text = await readFile(join(environment.demoDirectory, "reviews.json"), "utf8");
  const stars = new Map<string, number[]>();
  for (const { product, rating } of voices.parse(JSON.parse(text)).reviews) {
    stars.set(product, [...(stars.get(product) ?? []), rating]);
  }
  const ratings = new Map<string, Rating>([...stars].map(([handle, given]) => [handle, ratingOf(given)]));
  return (await writeRatings(container, query, ratings, { onlyMissing: true })) > 0;
}
