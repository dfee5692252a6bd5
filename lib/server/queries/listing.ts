import "server-only";
import type { Listing, ListingQuery } from "@/lib/domain/listing";
import type { Market } from "@/lib/domain/market";
import { type Merchandising, merchandise } from "@/lib/domain/merchandising";
import { listProducts } from "@/lib/use-cases/list-products";
import { cached } from "../cache";
import { run } from "../run";
import { searchSettings } from "./search-settings";

/** One page of products. The query must be parsed by `ListingQuery` first, so that its keys are bounded. */
export async function listing(query: ListingQuery, market: Market): Promise<Listing> {
  return listed(query, market, merchandise(query, await searchSettings(market)));
}

/** What the merchant adds is part of the key: another rule is another listing, and all others stay as they are. */
async function listed(query: ListingQuery, market: Market, merchandising: Merchandising): Promise<Listing> {
  "use cache";
  cached("listing");
  return run(listProducts, { query, market, merchandising });
}
