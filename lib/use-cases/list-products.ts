import type { Listing, ListingQuery } from "@/lib/domain/listing";
import type { Market } from "@/lib/domain/market";
import type { Ports } from "@/lib/ports/ports";

/** One page of products for a category, collection or search, with facet counts. */
export const listProducts = (
  ports: Pick<Ports, "catalog">,
  input: { query: ListingQuery; market: Market },
): Promise<Listing> => ports.catalog.list(input.query, input.market);
