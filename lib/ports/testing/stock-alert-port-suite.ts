import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import type { StockAlert } from "@/lib/domain/stock-alert";
import type { StockAlertPort } from "../stock-alert-port";

/** The facts of every StockAlertPort. Each uses products and addresses that nothing else has. */
export function describeStockAlertPort(name: string, setUp: () => StockAlertPort): void {
  describe(name, () => {
    let alerts: StockAlertPort;
    let wish: Omit<StockAlert, "id">;
    beforeEach(() => {
      alerts = setUp();
      const productHandle = `product-${randomUUID()}`;
      wish = { email: `Ada-${randomUUID()}@example.com`, market: "en-gb", productHandle, variantId: "variant_1" };
    });
    const take = (most = 10) => alerts.take({ ...wish, variantIds: ["variant_1", "variant_2"] }, most);

    it("keeps the same wish of the same address once, in any case", async () => {
      await alerts.keep(wish);
      await alerts.keep({ ...wish, email: wish.email.toUpperCase() });
      expect(await take()).toEqual([{ ...wish, id: expect.any(String) }]);
    });

    it("tells who is waited for, and where", async () => {
      expect(await alerts.marketsOf(wish.productHandle)).toEqual([]);
      await alerts.keep(wish);
      await alerts.keep({ ...wish, market: "de-de", variantId: "variant_2" });
      expect((await alerts.marketsOf(wish.productHandle)).sort()).toEqual(["de-de", "en-gb"]);
      expect(await alerts.awaited(10_000)).toContain(wish.productHandle);
    });

    it("gives a wish to one of many who take at once, and no more than were asked for", async () => {
      for (const variantId of ["variant_1", "variant_2"]) await alerts.keep({ ...wish, variantId });
      const taken = await Promise.all(Array.from({ length: 5 }, () => take(1)));
      expect(taken.every((some) => some.length <= 1)).toBe(true);
      const ids = taken.flat().map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    });

    it("gives nothing of other variants and markets", async () => {
      await alerts.keep({ ...wish, variantId: "variant_3" });
      await alerts.keep({ ...wish, market: "fr-fr" });
      expect(await take()).toEqual([]);
    });

    it("gives what was put back anew, and what was dropped never", async () => {
      await alerts.keep(wish);
      const [alert] = await take();
      await alerts.putBack(alert?.id ?? "");
      expect(await take()).toHaveLength(1);
      await alerts.drop(alert?.id ?? "");
      expect(await take()).toEqual([]);
      expect(await alerts.marketsOf(wish.productHandle)).toEqual([]);
    });

    it("drops all wishes of an address and of nobody else", async () => {
      await alerts.keep(wish);
      await alerts.keep({ ...wish, email: `${randomUUID()}@example.com`, variantId: "variant_2" });
      await alerts.dropAllOf(wish.email.toLowerCase());
      expect((await take()).map(({ variantId }) => variantId)).toEqual(["variant_2"]);
    });
  });
}
