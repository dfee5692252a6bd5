import type { Bundle } from "@/lib/domain/bundle";
import type { Category, Collection } from "@/lib/domain/category";
import type { FacetWords } from "@/lib/domain/facet-words";
import type { Listing, ListingQuery } from "@/lib/domain/listing";
import type { Currency, Market } from "@/lib/domain/market";
import type { Merchandising } from "@/lib/domain/merchandising";
import type { Product, ProductAddress, ProductCard } from "@/lib/domain/product";

/** What the shop needs to know of what it sells. Every answer is in the market's words and prices; null means absent. */
export type CatalogPort = {
  productByHandle(handle: string, market: Market): Promise<Product | null>;
  /** Cards in the order asked for; handles that name no published product are left out. */
  cardsByHandles(handles: string[], market: Market): Promise<ProductCard[]>;
  /** Facets carry their values; `facetWords` has the words for them. */
  list(query: ListingQuery, market: Market, merchandising?: Merchandising): Promise<Listing>;
  /** Handles of what a listing begins with, without the counting of its facets, and how many there are in all. */
  first(
    query: Partial<ListingQuery>,
    market: Market,
    limit: number,
    merchandising?: Merchandising,
  ): Promise<{ handles: string[]; total: number }>;
  /** The words of every colour and material in use. */
  facetWords(market: Market): Promise<FacetWords>;
  categoryTree(market: Market): Promise<Category[]>;
  /** A set that costs less together; null where there is none, or nothing is off. */
  bundleByHandle(handle: string, market: Market): Promise<Bundle | null>;
  /** Collections with words of their own, by handle. */
  collections(market: Market): Promise<Collection[]>;
  /** A stretch of all products sold in the market, by handle, for who lists them all; at most 1,000 at once. */
  addresses(
    stretch: { offset: number; limit: number },
    market: Market,
  ): Promise<{ products: ProductAddress[]; total: number }>;
  /** The currencies a product has a price in; none where there is no such product for sale. */
  currenciesOf(handle: string): Promise<Currency[]>;
  collectionByHandle(handle: string, market: Market): Promise<Collection | null>;
};
