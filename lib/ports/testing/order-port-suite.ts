import { beforeAll, describe, expect, it, vi } from "vitest";
import { addressedCart, changed, payWith, readyCart, type SaleWorld, testCards } from "./sale-world";

/** The facts of every OrderPort. Each fact buys a cart of its own. */
export function describeOrderPort(name: string, setUp: () => Promise<SaleWorld>): void {
  describe(name, () => {
    let world: SaleWorld;
    beforeAll(async () => {
      world = await setUp();
    });

    async function buy(cartId: string): Promise<string> {
      const bought = await world.checkouts.complete(cartId);
      if (!bought.ok || bought.value.status !== "placed") throw new Error(`Not bought: ${JSON.stringify(bought)}`);
      return bought.value.orderId;
    }

    it("answers null for a made-up id", async () => {
      expect(await world.orders.read("order_made_up", world.home)).toBeNull();
    });

    it("tells what the cart told, to the penny, its discount too", async () => {
      const { carts, home, promotion } = world;
      const { cartId } = await addressedCart(world);
      await changed(carts.applyPromotion(cartId, promotion, home));
      const cart = await changed(payWith(world, cartId, testCards.approve));
      expect(cart.totals.discount.amount).toBeGreaterThan(0);
      const before = Date.now();
      const order = await world.orders.read(await buy(cartId), home);
      const { market, totals, email, shippingAddress, billingAddress, shippingOption } = cart;
      expect(order).toMatchObject({ market, email, shippingAddress, billingAddress, shippingOption });
      expect(order?.totals).toEqual(totals);
      const told = cart.lines.map(({ id: _id, ...line }) => line);
      expect(order?.lines.map(({ id: _id, ...line }) => line)).toEqual(told);
      expect(order).toMatchObject({ status: "pending", payment: "confirmed" });
      expect(order?.number).not.toBe("");
      expect(Math.abs(Date.parse(order?.placedAt ?? "") - before)).toBeLessThan(60_000);
    });

    it("knows who bought what, by an address in any spelling", async () => {
      const { cartId } = await readyCart(world, testCards.approve);
      const order = await world.orders.read(await buy(cartId), world.home);
      const [line] = order?.lines ?? [];
      const { email = "", handle = "" } = { email: order?.email, handle: line?.productHandle };
      expect(await world.orders.hasBought(email, handle)).toBe(true);
      expect(await world.orders.hasBought(email.toUpperCase(), handle)).toBe(true);
      expect(await world.orders.hasBought(email, "never-bought")).toBe(false);
      expect(await world.orders.hasBought("nobody@larch.example", handle)).toBe(false);
    });

    it("says that a payment is pending until the bank has said yes", { timeout: 60_000 }, async () => {
      const { cartId } = await readyCart(world, testCards.approveLater);
      const orderId = await buy(cartId);
      expect((await world.orders.read(orderId, world.home))?.payment).toBe("pending");
      world.settlePayments();
      await vi.waitFor(async () => expect((await world.orders.read(orderId, world.home))?.payment).toBe("confirmed"), {
        timeout: 25_000,
        interval: 250,
      });
    });
  });
}
