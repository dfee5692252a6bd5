import { beforeAll, describe, expect, it } from "vitest";
import type { Market } from "@/lib/domain/market";
import type { CatalogPort } from "../catalog-port";
import type { FulfilmentPort } from "../fulfilment-port";

export type FulfilmentWorld = {
  fulfilment: FulfilmentPort;
  catalog: CatalogPort;
  /** A market with parcels and a counter. */
  market: Market;
  /** Handle of a product with much stock at the counter, and of one without any. */
  product: string;
  soldOut: string;
};

/** The facts of every FulfilmentPort. */
export function describeFulfilmentPort(name: string, setUp: () => FulfilmentWorld): void {
  describe(name, () => {
    let world: FulfilmentWorld;
    beforeAll(() => {
      world = setUp();
    });
    const optionsFor = (handle: string) => world.fulfilment.optionsFor(handle, world.market);
    const idsOf = async (handle: string) =>
      (await world.catalog.productByHandle(handle, world.market))?.variants.map(({ id }) => id) ?? [];

    it("tells for every way how many working days it takes", async () => {
      const { delivery, pickup } = await optionsFor(world.product);
      expect(delivery.length).toBeGreaterThan(0);
      expect(pickup.length).toBeGreaterThan(0);
      for (const { days } of [...delivery, ...pickup]) expect(days.max).toBeGreaterThanOrEqual(days.min);
      expect([...delivery, ...pickup].every((way) => way.name !== "")).toBe(true);
    });

    it("tells of every variant what lies at the counter", async () => {
      const [counter] = (await optionsFor(world.product)).pickup;
      const ids = await idsOf(world.product);
      expect(ids.map((id) => counter?.stock[id]?.state)).toEqual(ids.map(() => "in-stock"));
    });

    it("knows of nothing at the counter where nothing is left", async () => {
      const [counter] = (await optionsFor(world.soldOut)).pickup;
      const ids = await idsOf(world.soldOut);
      expect(ids.map((id) => counter?.stock[id]?.state ?? "sold-out")).toEqual(ids.map(() => "sold-out"));
    });

    it("delivers, but has at no counter what it does not know", async () => {
      const { delivery, pickup } = await optionsFor("there-is-no-such-thing");
      expect(delivery.length).toBeGreaterThan(0);
      expect(pickup.map(({ stock }) => stock)).toEqual(pickup.map(() => ({})));
    });
  });
}
