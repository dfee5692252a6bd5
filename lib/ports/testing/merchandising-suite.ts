import { beforeAll, describe, expect, it } from "vitest";
import { ListingQuery } from "@/lib/domain/listing";
import type { Market } from "@/lib/domain/market";
import type { ProductCard } from "@/lib/domain/product";
import type { CatalogWorld } from "./catalog-world";

/** The facts of every CatalogPort about words that mean the same, pinned products and suggestions. */
export function describeMerchandising(name: string, setUp: () => CatalogWorld): void {
  describe(name, () => {
    let world: CatalogWorld;
    let home: Market;
    beforeAll(() => {
      world = setUp();
      [home] = world.markets;
    });
    const list = (query: Partial<ListingQuery> = {}) => world.catalog.list(ListingQuery.parse(query), home);
    const handlesOf = (cards: ProductCard[]) => cards.map(({ handle }) => handle);

    /** All handles in the shop's own order. */
    async function everything(): Promise<string[]> {
      const { products, total, pageSize } = await list();
      const handles = handlesOf(products);
      for (let page = 2; page <= Math.ceil(total / pageSize); page += 1) {
        handles.push(...handlesOf((await list({ page })).products));
      }
      return handles;
    }

    it("takes words that mean the same for the one asked for, with the counts of both", async () => {
      const q = "zzyzxqwv";
      const merchandising = { terms: [[q, world.word]], pinned: [] };
      const widened = await world.catalog.list(ListingQuery.parse({ q }), home, merchandising);
      const own = await list({ q: world.word });
      expect(handlesOf(widened.products)).toContain(world.product);
      expect(widened.total).toBe(own.total);
      const counts = (facets: typeof own.facets) => facets.map(({ name, values }) => [name, new Set(values)]);
      expect(counts(widened.facets)).toEqual(counts(own.facets));
    });

    it("puts what is pinned first and shows everything else once, page by page", async () => {
      const pinned = [world.others[1], "there-is-no-such-thing", world.product];
      const plain = await everything();
      const paged: string[] = [];
      for (let page = 1; paged.length < plain.length && page <= plain.length; page += 1) {
        const query = ListingQuery.parse({ page });
        const { products, total } = await world.catalog.list(query, home, { terms: [], pinned });
        expect(total).toBe(plain.length);
        paged.push(...handlesOf(products));
      }
      const first = [world.others[1], world.product];
      expect(paged).toEqual([...first, ...plain.filter((handle) => !first.includes(handle))]);
    });

    it("pins what the words do not find, counts it, and holds it to the filters", async () => {
      const pinned = [world.others[0]];
      const query = { q: world.word };
      const plain = await list(query);
      const merchandising = { terms: [], pinned };
      const led = await world.catalog.list(ListingQuery.parse(query), home, merchandising);
      expect(handlesOf(led.products)[0]).toBe(world.others[0]);
      expect(led.total).toBe(plain.total + 1);
      const elsewhere = ListingQuery.parse({ ...query, category: ["there-is-no-such-thing"] });
      expect(await world.catalog.list(elsewhere, home, merchandising)).toMatchObject({ products: [], total: 0 });
    });

    it("suggests the first few of what a listing finds, from the beginning of a word", async () => {
      const { products, total } = await list({ q: world.word });
      const few = await world.catalog.first({ q: world.word }, home, 1);
      expect(few).toEqual({ handles: handlesOf(products.slice(0, 1)), total });
      const begun = await world.catalog.first({ q: world.word.slice(0, -2) }, home, 4);
      expect(begun.handles).toContain(world.product);
      expect(await world.catalog.first({ q: "zzyzxqwv" }, home, 4)).toEqual({ handles: [], total: 0 });
    });
  });
}
