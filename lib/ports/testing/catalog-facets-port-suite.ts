import { beforeAll, describe, expect, it } from "vitest";
import { type FacetName, type Listing, ListingQuery } from "@/lib/domain/listing";
import { type CatalogWorld, handlesOf, listingsOf } from "./catalog-world";

/** The facts of what narrows a listing. */
export function describeCatalogFacets(name: string, setUp: () => CatalogWorld): void {
  describe(`${name}: facets`, () => {
    let world: CatalogWorld;
    let home: CatalogWorld["markets"][0];
    let list: ReturnType<typeof listingsOf>["list"];
    let listAll: ReturnType<typeof listingsOf>["listAll"];
    beforeAll(() => {
      world = setUp();
      [home] = world.markets;
      ({ list, listAll } = listingsOf(world));
    });

    it("counts for each value what choosing it instead shows, beside what is chosen of every other facet", async () => {
      const valuesOf = ({ facets }: Listing, name: FacetName) => facets.find((one) => one.name === name)?.values ?? [];
      const first = async (name: FacetName) => valuesOf(await list(), name)[0]?.value ?? "";
      const chosen = { colour: [await first("colour")], material: [await first("material")], available: true };
      const listed = await list(chosen);
      for (const name of ["colour", "material"] as const) {
        expect(valuesOf(listed, name).length).toBeGreaterThan(1);
        for (const { value, count } of valuesOf(listed, name)) {
          expect([value, (await list({ ...chosen, [name]: [value] })).total]).toEqual([value, count]);
        }
      }
      expect((await list({ ...chosen, available: false })).total).toBeGreaterThanOrEqual(listed.total);
    });

    it("shows with several values of a facet what has any of them, and each once", async () => {
      const { facets } = await list();
      const [a, b] = (facets.find(({ name }) => name === "colour")?.values ?? []).map(({ value }) => value);
      if (!a || !b) throw new Error("The world has too few colours");
      const handles = (values: string[]) => listAll({ colour: values }).then(({ cards }) => handlesOf(cards));
      const either = [...new Set([...(await handles([a])), ...(await handles([b]))])];
      expect((await handles([a, b])).sort()).toEqual(either.sort());
    });

    it("tells the lowest and the highest price there is, whatever prices are asked for", async () => {
      const amounts = (await listAll()).cards.map(({ price }) => price.current.amount);
      const [min, max] = [Math.min(...amounts), Math.max(...amounts)];
      const range = { min: { amount: min, currency: home.currency }, max: { amount: max, currency: home.currency } };
      expect((await list()).priceRange).toEqual(range);
      expect((await list({ maxPrice: min })).priceRange).toEqual(range);
      expect((await list({ category: ["there-is-no-such-thing"] })).priceRange).toBeNull();
    });

    it("keeps to products with the stars asked for, and counts them", async () => {
      const { cards, total } = await listAll({ minRating: 4 });
      expect(cards.filter(({ rating }) => (rating?.average ?? 0) < 4)).toEqual([]);
      const rated = (await list()).facets.find(({ name }) => name === "rating")?.values ?? [];
      expect(rated.find(({ value }) => value === "4")?.count ?? 0).toBe(total);
    });

    it("has a word in each language for every colour and material it counts", async () => {
      for (const market of world.markets) {
        const { facets } = await world.catalog.list(ListingQuery.parse({}), market);
        const words = await world.catalog.facetWords(market);
        for (const name of ["colour", "material"] as const) {
          const named = new Map(words[name].map(({ value, label }) => [value, label]));
          const unnamed = (facets.find((one) => one.name === name)?.values ?? []).filter(
            ({ value }) => !named.get(value),
          );
          expect(unnamed).toEqual([]);
        }
      }
    });
  });
}
