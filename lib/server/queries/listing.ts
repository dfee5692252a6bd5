import "server-only";
import type { Listing, ListingQuery } from "@/lib/domain/listing";
import type { Market } from "@/lib/domain/market";
import { listProducts } from "@/lib/use-cases/list-products";
import { cached } from "../cache";
import { run } from "../run";

/** One page of products. The query must be parsed by `ListingQuery` first, so that its keys are bounded. */
export async function listing(query: ListingQuery, market: Market): Promise<Listing> {
  "use cache";
  cached("listing");
  return run(listProducts, { query, market });
}
