import type { Payload } from "payload";
import { askDatabase } from "../moderation/ask-database";
import { type StarCounts, toStarCounts } from "./rating-of";

/** How often each number of stars was given to a product, in approved reviews. */
export async function starCountsOf(payload: Payload, product: string): Promise<StarCounts> {
  const query =
    "select rating, count(*) as count from reviews where product = $1 and status = 'approved' group by rating";
  return toStarCounts(await askDatabase(payload, query, [product]));
}
