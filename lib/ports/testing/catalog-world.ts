import { type Listing, ListingQuery } from "@/lib/domain/listing";
import type { Market } from "@/lib/domain/market";
import type { ProductCard } from "@/lib/domain/product";
import type { CatalogPort } from "../catalog-port";

export type CatalogWorld = {
  catalog: CatalogPort;
  /** The first is where most facts are looked at; the others differ in language or currency. */
  markets: readonly [Market, ...Market[]];
  /** Handle of a product sold in every market, in both categories and in the collection. */
  product: string;
  /** A word of its title in the first market. */
  word: string;
  /** A root of the category tree and one of the categories below it. */
  categories: [string, string];
  collection: string;
  /** The set it belongs to. */
  bundle: string;
  /** Two more products, so that there is an order to keep. */
  others: [string, string];
};

export type Listed = { cards: ProductCard[]; total: number; pageSize: number };

export const handlesOf = (cards: ProductCard[]): string[] => cards.map(({ handle }) => handle);

/** Listings of the world's first market. */
export function listingsOf({ catalog, markets: [home] }: CatalogWorld) {
  const list = (query: Partial<ListingQuery> = {}): Promise<Listing> => catalog.list(ListingQuery.parse(query), home);
  return {
    list,
    /** Every page of a listing, one after the other. */
    async listAll(query: Partial<ListingQuery> = {}): Promise<Listed> {
      const { products, total, pageSize } = await list(query);
      const cards = [...products];
      for (let page = 2; page <= Math.ceil(total / pageSize); page += 1) {
        cards.push(...(await list({ ...query, page })).products);
      }
      return { cards, total, pageSize };
    },
  };
}
