import { beforeAll, describe, expect, it } from "vitest";
import { categoryPath } from "@/lib/domain/category";
import type { Market } from "@/lib/domain/market";
import { toProductCard } from "@/lib/domain/product";
import { describeCatalogFacets } from "./catalog-facets-port-suite";
import { type CatalogWorld, handlesOf, type Listed, listingsOf } from "./catalog-world";

/** The facts of every CatalogPort. The world has more products than fit on one page. */
export function describeCatalogPort(name: string, setUp: () => CatalogWorld): void {
  describe(name, () => {
    let world: CatalogWorld;
    let home: Market;
    let list: ReturnType<typeof listingsOf>["list"];
    let listAll: ReturnType<typeof listingsOf>["listAll"];
    beforeAll(() => {
      world = setUp();
      [home] = world.markets;
      ({ list, listAll } = listingsOf(world));
    });
    function expectEachOnce({ cards, total, pageSize }: Listed): void {
      expect(total).toBeGreaterThan(pageSize);
      expect(cards).toHaveLength(total);
      expect(new Set(handlesOf(cards)).size).toBe(total);
    }

    it("knows the set of a product, its members with what may be chosen of them, and what is off", async () => {
      const product = await world.catalog.productByHandle(world.product, home);
      expect(product?.sets).toContain(world.bundle);
      const bundle = await world.catalog.bundleByHandle(world.bundle, home);
      expect(bundle?.percent).toBeGreaterThan(0);
      expect(bundle?.members.length).toBeGreaterThan(1);
      const own = bundle?.members.find(({ handle }) => handle === world.product);
      expect(own?.variants.map(({ id, price }) => [id, price])).toEqual(
        product?.variants.map(({ id, price }) => [id, price]),
      );
    });

    it("answers null, or nothing, for what it does not know", async () => {
      const unknown = "there-is-no-such-thing";
      expect(await world.catalog.productByHandle(unknown, home)).toBeNull();
      expect(await world.catalog.collectionByHandle(unknown, home)).toBeNull();
      expect(await world.catalog.bundleByHandle(unknown, home)).toBeNull();
      expect(await world.catalog.cardsByHandles([], home)).toEqual([]);
      expect(await list({ category: [unknown] })).toMatchObject({ products: [], total: 0 });
      expect(await list({ collection: unknown })).toMatchObject({ products: [], total: 0 });
    });

    it("tells a product in each market's money", async () => {
      for (const market of world.markets) {
        const product = await world.catalog.productByHandle(world.product, market);
        const currencies = product?.variants.map(({ price }) => price.current.currency);
        expect(new Set(currencies)).toEqual(new Set([market.currency]));
      }
    });

    it("names in every variant one value of each option", async () => {
      const product = await world.catalog.productByHandle(world.product, home);
      for (const { options } of product?.variants ?? []) {
        expect(Object.keys(options).sort()).toEqual(product?.options.map((option) => option.name).sort());
        for (const option of product?.options ?? []) {
          expect(option.values.map(({ value }) => value)).toContain(options[option.name]);
        }
      }
    });

    it("keeps the order of the cards asked for and leaves out unknown ones", async () => {
      const [second, third] = world.others;
      const asked = [third, "there-is-no-such-thing", world.product, second];
      expect(handlesOf(await world.catalog.cardsByHandles(asked, home))).toEqual([third, world.product, second]);
    });

    it("shows on a card what the product's page says", async () => {
      const product = await world.catalog.productByHandle(world.product, home);
      const [card] = await world.catalog.cardsByHandles([world.product], home);
      expect(card).toEqual(product && toProductCard(product));
    });

    it("leads to a product from the root of the category tree", async () => {
      const tree = await world.catalog.categoryTree(home);
      const [root, leaf] = world.categories;
      const path = categoryPath(tree, leaf)?.map(({ handle, title }) => ({ handle, title }));
      expect(path?.map(({ handle }) => handle)).toEqual([root, leaf]);
      expect((await world.catalog.productByHandle(world.product, home))?.categories).toEqual(path);
    });

    it("lists in a category what the categories below it hold", async () => {
      const [root, leaf] = world.categories;
      const all = handlesOf((await listAll({ category: [root] })).cards);
      const below = handlesOf((await listAll({ category: [leaf] })).cards);
      expect(below).toContain(world.product);
      expect(all).toEqual(expect.arrayContaining(below));
      expect(all.length).toBeGreaterThan(below.length);
    });

    it("begins a category as its listing does", async () => {
      const [category] = world.categories;
      const { products, total } = await list({ category: [category] });
      const few = await world.catalog.first({ category: [category] }, home, 2);
      expect(few).toEqual({ handles: handlesOf(products.slice(0, 2)), total });
      expect(await world.catalog.first({ category: ["there-is-no-such-thing"] }, home, 2)).toMatchObject({
        handles: [],
      });
    });

    it("lists a collection's products under its handle", async () => {
      expect(await world.catalog.collectionByHandle(world.collection, home)).toMatchObject({
        handle: world.collection,
      });
      expect(handlesOf((await listAll({ collection: world.collection })).cards)).toContain(world.product);
    });

    it.each(["recommended", "newest", "title", "rating"] as const)(
      "shows every product once over the pages sorted by %s",
      async (sort) => expectEachOnce(await listAll({ sort })),
    );

    it("sorts by price both ways and shows every product once", async () => {
      const rising = await listAll({ sort: "price-asc" });
      const falling = await listAll({ sort: "price-desc" });
      expectEachOnce(rising);
      expectEachOnce(falling);
      const amountsOf = ({ cards }: Listed) => cards.map(({ price }) => price.current.amount);
      expect(amountsOf(rising)).toEqual([...amountsOf(rising)].sort((a, b) => a - b));
      expect(amountsOf(falling)).toEqual([...amountsOf(rising)].reverse());
    });

    it("finds a product by a word of its title", async () => {
      expect(handlesOf((await list({ q: world.word })).products)).toContain(world.product);
      expect(await list({ q: "zzyzxqwv" })).toMatchObject({ products: [], total: 0 });
    });

    it("keeps within the prices asked for, both ends included", async () => {
      const [card] = await world.catalog.cardsByHandles([world.product], home);
      const amount = card?.price.current.amount ?? 0;
      const { cards } = await listAll({ minPrice: amount, maxPrice: amount });
      expect(handlesOf(cards)).toContain(world.product);
      expect(cards.every(({ price }) => price.current.amount === amount)).toBe(true);
    });

    it("leaves out what is sold out where asked to", async () => {
      const everything = await listAll();
      const { cards, total } = await listAll({ available: true });
      expect(total).toBeLessThan(everything.total);
      expect(cards.filter(({ availability }) => availability.state === "sold-out")).toEqual([]);
    });

    it.each(["colour", "material"] as const)("counts for each %s what choosing it shows", async (name) => {
      const { facets, total } = await list();
      const values = facets.find((facet) => facet.name === name)?.values ?? [];
      expect(values.length).toBeGreaterThan(1);
      for (const { value, count } of values) {
        const chosen = await list({ [name]: [value] });
        expect([value, chosen.total]).toEqual([value, count]);
        expect(chosen.total).toBeLessThan(total);
      }
    });

    it("tells the address of every product sold in a market once, a stretch at a time", async () => {
      const { total } = await world.catalog.addresses({ offset: 0, limit: 1 }, home);
      const half = Math.ceil(total / 2);
      const from = (offset: number) => world.catalog.addresses({ offset, limit: half }, home);
      const [first, second, beyond] = await Promise.all([0, half, total].map(from));
      const told = [...(first?.products ?? []), ...(second?.products ?? [])].map(({ handle }) => handle);
      expect(told).toEqual([...new Set(told)].sort());
      expect(told.sort()).toEqual(handlesOf((await listAll()).cards).sort());
      expect(first?.products.every(({ changedAt }) => Date.parse(changedAt) <= Date.now())).toBe(true);
      expect(beyond).toEqual({ products: [], total });
      for (const { handle, currencies } of first?.products.slice(0, 3) ?? []) {
        expect(currencies).toContain(home.currency);
        expect(await world.catalog.currenciesOf(handle)).toEqual(currencies);
      }
    });

    it("tells the currencies a product is sold in", async () => {
      const everywhere = [...new Set(world.markets.map(({ currency }) => currency))].sort();
      expect(await world.catalog.currenciesOf(world.product)).toEqual(everywhere);
      expect(await world.catalog.currenciesOf("no-such-product")).toEqual([]);
    });

    it("lists its collections in the market's words", async () => {
      const collections = await world.catalog.collections(home);
      const handles = collections.map(({ handle }) => handle);
      expect(handles).toContain(world.collection);
      expect(await world.catalog.collectionByHandle(world.collection, home)).toEqual(
        collections.find(({ handle }) => handle === world.collection),
      );
    });
  });
  describeCatalogFacets(name, setUp);
}
