import type { Listing, ListingQuery } from "@/lib/domain/listing";
import type { Market } from "@/lib/domain/market";
import type { Merchandising } from "@/lib/domain/merchandising";
import type { Ports } from "@/lib/ports/ports";

/** One page of products for a category, collection or search, with facet counts, as the merchant would have it. */
export const listProducts = (
  ports: Pick<Ports, "catalog">,
  input: { query: ListingQuery; market: Market; merchandising?: Merchandising },
): Promise<Listing> => ports.catalog.list(input.query, input.market, input.merchandising);
