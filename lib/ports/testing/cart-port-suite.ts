import { beforeAll, describe, expect, it } from "vitest";
import type { Cart, CartProblem } from "@/lib/domain/cart";
import type { Result } from "@/lib/domain/result";
import { addressedCart, addressesIn, changed, payWith, readyCart, type SaleWorld, testCards } from "./sale-world";

/** The sums a shopper can check with a pencil. */
function expectSoundSums({ lines, itemCount, totals, shippingOption }: Cart): void {
  for (const line of lines) expect(line.total.amount).toBe(line.unitPrice.amount * line.quantity);
  expect(itemCount).toBe(lines.reduce((sum, { quantity }) => sum + quantity, 0));
  expect(totals.items.amount).toBe(lines.reduce((sum, { total }) => sum + total.amount, 0));
  expect(totals.shipping.amount).toBe(shippingOption?.price.amount ?? 0);
  const onTop = totals.taxDisplay === "excluded" ? totals.tax.amount : 0;
  expect(totals.total.amount).toBe(totals.items.amount + totals.shipping.amount - totals.discount.amount + onTop);
}

/** The facts of every CartPort. Each fact makes its own cart. */
export function describeCartPort(name: string, setUp: () => Promise<SaleWorld>): void {
  describe(name, () => {
    let world: SaleWorld;
    beforeAll(async () => {
      world = await setUp();
    });
    const expectProblem = async (change: Promise<Result<Cart, CartProblem>>, code: CartProblem["code"]) =>
      expect(await change).toMatchObject({ ok: false, problem: { code } });

    async function cartWith(quantity: number) {
      const cartId = await world.carts.create(world.home);
      const line = { variantId: world.variantIds[0], quantity };
      const cart = await changed(world.carts.addLine(cartId, line, world.home));
      return { cartId, cart, lineId: cart.lines[0]?.id ?? "no-line" };
    }

    it("makes a cart that is empty and costs nothing", async () => {
      const cart = await world.carts.read(await world.carts.create(world.home), world.home);
      expect(cart).toMatchObject({
        market: world.home.code,
        lines: [],
        itemCount: 0,
        promotions: [],
        email: null,
        shippingAddress: null,
        shippingOption: null,
        payment: null,
        totals: { total: { amount: 0, currency: world.home.currency } },
      });
    });

    it("knows no cart of a made-up id, and changes none", async () => {
      const { carts, home, promotion } = world;
      const madeUp = "cart_made_up";
      expect(await carts.read(madeUp, home)).toBeNull();
      const changes = [
        () => carts.addLine(madeUp, { variantId: world.variantIds[0], quantity: 1 }, home),
        () => carts.addLines(madeUp, [{ variantId: world.variantIds[0], quantity: 1 }], home),
        () => carts.changeLine(madeUp, { lineId: "line", quantity: 1 }, home),
        () => carts.removeLine(madeUp, "line", home),
        () => carts.applyPromotion(madeUp, promotion, home),
        () => carts.removePromotion(madeUp, promotion, home),
        () => carts.setAddresses(madeUp, addressesIn(home.country), home),
        () => carts.chooseShippingOption(madeUp, "option", home),
        () => carts.moveToMarket(madeUp, world.abroad),
        () => payWith(world, madeUp, testCards.approve),
      ];
      for (const change of changes) {
        expect(await change(), String(change)).toEqual({ ok: false, problem: { code: "cart-completed" } });
      }
    });

    it("adds, changes and removes lines, and reads what the change answered", async () => {
      const { carts, home, variantIds } = world;
      const { cartId, lineId } = await cartWith(2);
      const two = await changed(carts.addLine(cartId, { variantId: variantIds[1], quantity: 1 }, home));
      expect(two.lines.map(({ variantId, quantity }) => ({ variantId, quantity }))).toEqual(
        expect.arrayContaining([
          { variantId: variantIds[0], quantity: 2 },
          { variantId: variantIds[1], quantity: 1 },
        ]),
      );
      expectSoundSums(two);
      const more = await changed(carts.changeLine(cartId, { lineId, quantity: 3 }, home));
      expect(more.itemCount).toBe(4);
      expectSoundSums(more);
      const fewer = await changed(carts.removeLine(cartId, lineId, home));
      expect(fewer.lines.map(({ variantId }) => variantId)).toEqual([variantIds[1]]);
      expect(await carts.read(cartId, home)).toEqual(fewer);
    });

    it("adds several lines at once, or none of them", async () => {
      const { carts, home, variantIds, soldOutVariantId } = world;
      const { cartId, cart } = await cartWith(1);
      const pieces = (...ids: string[]) => ids.map((variantId) => ({ variantId, quantity: 1 }));
      await expectProblem(carts.addLines(cartId, pieces(variantIds[1], soldOutVariantId), home), "out-of-stock");
      await expectProblem(carts.addLines(cartId, pieces(variantIds[1], "variant_none"), home), "variant-unknown");
      expect(await carts.read(cartId, home)).toEqual(cart);
      const both = await changed(carts.addLines(cartId, pieces(...variantIds), home));
      expect(both.itemCount).toBe(3);
      expectSoundSums(both);
    });

    it("adds to the line of a variant that is in the cart already", async () => {
      const { cartId } = await cartWith(2);
      const line = { variantId: world.variantIds[0], quantity: 1 };
      const cart = await changed(world.carts.addLine(cartId, line, world.home));
      expect(cart.lines.map(({ quantity }) => quantity)).toEqual([3]);
    });

    it("refuses what it does not have and leaves the cart as it was", async () => {
      const { carts, home, soldOutVariantId } = world;
      const { cartId, cart, lineId } = await cartWith(2);
      await expectProblem(carts.addLine(cartId, { variantId: soldOutVariantId, quantity: 1 }, home), "out-of-stock");
      await expectProblem(carts.changeLine(cartId, { lineId, quantity: 900 }, home), "out-of-stock");
      await expectProblem(carts.addLine(cartId, { variantId: "variant_none", quantity: 1 }, home), "variant-unknown");
      await expectProblem(carts.changeLine(cartId, { lineId: "line_none", quantity: 1 }, home), "line-unknown");
      await expectProblem(carts.chooseShippingOption(cartId, "so_none", home), "shipping-option-unavailable");
      await expectProblem(
        carts.choosePaymentMethod(cartId, { methodId: "pp_none" }, home),
        "payment-method-unavailable",
      );
      await expectProblem(payWith(world, cartId, testCards.mistyped), "card-invalid");
      expect(await carts.read(cartId, home)).toEqual(cart);
    });

    it("takes a promotion off the total, once, and gives it back", async () => {
      const { carts, home, promotion } = world;
      const { cartId, cart } = await cartWith(2);
      const cheaper = await changed(carts.applyPromotion(cartId, promotion, home));
      expect(cheaper.promotions.map(({ code }) => code)).toEqual([promotion]);
      expect(cheaper.totals.discount.amount).toBeGreaterThan(0);
      expect(cheaper.totals.total.amount).toBeLessThan(cart.totals.total.amount);
      expectSoundSums(cheaper);
      expect(await changed(carts.applyPromotion(cartId, promotion, home))).toEqual(cheaper);
      expect(await changed(carts.removePromotion(cartId, promotion, home))).toEqual(cart);
    });

    it("keeps a code that takes nothing off yet until it does, and through a change that makes it wait again", async () => {
      const { carts, home, variantIds, freeDelivery, promotion } = world;
      const cartId = await carts.create(home);
      const lines = variantIds.map((variantId) => ({ variantId, quantity: 9 }));
      const { lines: kept } = await changed(carts.addLines(cartId, lines, home));
      const waiting = await changed(carts.applyPromotion(cartId, freeDelivery, home));
      expect(waiting.promotions).toEqual([{ code: freeDelivery, isAutomatic: false, isWaiting: true }]);
      expect(waiting.totals.discount.amount).toBe(0);
      await changed(carts.applyPromotion(cartId, promotion, home));
      await changed(carts.setAddresses(cartId, addressesIn(home.country), home));
      const options = await carts.shippingOptions(cartId, home);
      const standard = options.find(({ kind }) => kind === "standard");
      const free = await changed(carts.chooseShippingOption(cartId, standard?.id ?? "no-option", home));
      expect(free.promotions.every(({ isWaiting }) => !isWaiting)).toBe(true);
      expect(free.promotions.map(({ code }) => code).sort()).toEqual([freeDelivery, promotion].sort());
      expect(free.totals.discount.amount).toBeGreaterThan(standard?.price.amount ?? 0);
      expectSoundSums(free);
      expect(await carts.read(cartId, home)).toEqual(free);
      for (const { id } of kept) await changed(carts.removeLine(cartId, id, home));
      const back = await changed(carts.removePromotion(cartId, freeDelivery, home));
      expect(back.promotions.map(({ code }) => code)).not.toContain(freeDelivery);
    });

    it("refuses an unknown promotion and leaves the cart as it was", async () => {
      const { cartId, cart } = await cartWith(1);
      await expectProblem(world.carts.applyPromotion(cartId, "NOSUCHCODE", world.home), "promotion-invalid");
      expect(await world.carts.read(cartId, world.home)).toEqual(cart);
    });

    it("sends to the address, at the price of the option chosen", async () => {
      const { cart } = await addressedCart(world);
      const { email, shipping } = addressesIn(world.home.country);
      expect(cart).toMatchObject({ email, shippingAddress: shipping, billingAddress: shipping });
      expect(cart.shippingOption).not.toBeNull();
      expectSoundSums(cart);
    });

    it("adds tax on top where the market's prices do not contain it", async () => {
      const { carts, abroad, variantIds, promotion } = world;
      const cartId = await carts.create(abroad);
      await changed(carts.addLine(cartId, { variantId: variantIds[0], quantity: 3 }, abroad));
      await changed(carts.setAddresses(cartId, addressesIn(abroad.country), abroad));
      const [option] = await carts.shippingOptions(cartId, abroad);
      await changed(carts.chooseShippingOption(cartId, option?.id ?? "no-option", abroad));
      const cart = await changed(carts.applyPromotion(cartId, promotion, abroad));
      expect(cart.totals.taxDisplay).toBe("excluded");
      expect(cart.totals.tax.amount).toBeGreaterThan(0);
      expectSoundSums(cart);
    });

    it("offers no way to where nothing is sent", async () => {
      const { carts, abroad, variantIds } = world;
      const cartId = await carts.create(abroad);
      await changed(carts.addLine(cartId, { variantId: variantIds[0], quantity: 1 }, abroad));
      await changed(carts.setAddresses(cartId, addressesIn(abroad.country, "AK"), abroad));
      expect(await carts.shippingOptions(cartId, abroad)).toEqual([]);
    });

    it("prices the cart anew in another market", async () => {
      const { cartId, cart } = await cartWith(2);
      const moved = await changed(world.carts.moveToMarket(cartId, world.abroad));
      expect(moved.market).toBe(world.abroad.code);
      expect(moved.lines.map(({ variantId, quantity }) => ({ variantId, quantity }))).toEqual(
        cart.lines.map(({ variantId, quantity }) => ({ variantId, quantity })),
      );
      expect(moved.lines.map(({ unitPrice }) => unitPrice.currency)).toEqual([world.abroad.currency]);
      expect(moved.totals.total.currency).toBe(world.abroad.currency);
    });

    it("prices the cart anew at this moment, and changes nothing of one whose prices stand", async () => {
      const { cartId, cart } = await readyCart(world, testCards.approve);
      expect(await changed(world.carts.reprice(cartId, world.home))).toEqual(cart);
    });

    it("shows of a card its last four digits and no more", async () => {
      const { cart } = await readyCart(world, testCards.approve);
      expect(cart.payment?.summary).toMatch(/4242/);
      expect(JSON.stringify(cart)).not.toMatch(/4242 ?4242/);
    });

    it("forgets a payment that was chosen for another total", async () => {
      const { cartId, cart } = await readyCart(world, testCards.approve);
      expect(cart.payment).not.toBeNull();
      const line = { lineId: cart.lines[0]?.id ?? "no-line", quantity: 3 };
      expect((await changed(world.carts.changeLine(cartId, line, world.home))).payment).toBeNull();
    });
  });
}
