import { beforeAll, describe, expect, it } from "vitest";
import { addressedCart, addressesIn, changed, payWith, readyCart, type SaleWorld, testCards } from "./sale-world";

/** The facts of every CheckoutPort. Each fact buys a cart of its own. */
export function describeCheckoutPort(name: string, setUp: () => Promise<SaleWorld>): void {
  describe(name, () => {
    let world: SaleWorld;
    beforeAll(async () => {
      world = await setUp();
    });
    const complete = (cartId: string) => world.checkouts.complete(cartId);

    /** Buys with a card that works and answers the order. */
    async function buy(cartId: string): Promise<string> {
      await changed(payWith(world, cartId, testCards.approve));
      const bought = await complete(cartId);
      if (!bought.ok || bought.value.status !== "placed") throw new Error(`Not bought: ${JSON.stringify(bought)}`);
      return bought.value.orderId;
    }

    /** Completes a cart whose bank asks the shopper, and answers what it asks. */
    async function challengeOf(cartId: string): Promise<string> {
      const asked = await complete(cartId);
      if (!asked.ok || asked.value.status !== "action-required") throw new Error(`Not asked: ${JSON.stringify(asked)}`);
      return asked.value.challengeId;
    }

    it("makes a cart one order, however often and however fast it is asked", async () => {
      const { cartId } = await readyCart(world, testCards.approve);
      expect(await world.checkouts.orderOfCart(cartId)).toBeNull();
      const answers = await Promise.all([complete(cartId), complete(cartId), complete(cartId)]);
      const orderId = await world.checkouts.orderOfCart(cartId);
      expect(orderId).not.toBeNull();
      const placed = { ok: true, value: { status: "placed", orderId } };
      expect(answers).toContainEqual(placed);
      const others = answers.filter((answer) => answer.ok && answer.value.status === "placed");
      expect(others).toEqual(others.map(() => placed));
      expect(await complete(cartId)).toEqual(placed);
    });

    it("lets nobody change a cart that was bought", async () => {
      const { carts, home, variantIds, promotion } = world;
      const { cartId, cart } = await addressedCart(world);
      const orderId = await buy(cartId);
      const lineId = cart.lines[0]?.id ?? "no-line";
      const optionId = cart.shippingOption?.id ?? "no-option";
      const changes = [
        () => carts.addLine(cartId, { variantId: variantIds[1], quantity: 1 }, home),
        () => carts.changeLine(cartId, { lineId, quantity: 1 }, home),
        () => carts.removeLine(cartId, lineId, home),
        () => carts.applyPromotion(cartId, promotion, home),
        () => carts.removePromotion(cartId, promotion, home),
        () => carts.setAddresses(cartId, addressesIn(home.country), home),
        () => carts.chooseShippingOption(cartId, optionId, home),
        () => payWith(world, cartId, testCards.approve),
        () => carts.moveToMarket(cartId, world.abroad),
        () => carts.reprice(cartId, home),
      ];
      for (const change of changes) {
        expect(await change(), String(change)).toEqual({ ok: false, problem: { code: "cart-completed" } });
      }
      expect(await carts.read(cartId, home)).toBeNull();
      expect(await world.checkouts.orderOfCart(cartId)).toBe(orderId);
      expect(await world.orders.read(orderId, home)).toMatchObject({ payment: "confirmed", status: "pending" });
    });

    it("wants a payment first", async () => {
      const { cartId, cart } = await addressedCart(world);
      expect(await complete(cartId)).toEqual({ ok: false, problem: { code: "payment-missing" } });
      expect(await world.carts.read(cartId, world.home)).toEqual(cart);
    });

    it("says why the bank refused, every time, and leaves a cart that can still be bought", async () => {
      const { cartId, cart } = await readyCart(world, testCards.decline);
      expect(await complete(cartId)).toEqual({ ok: false, problem: { code: "payment-declined" } });
      await changed(payWith(world, cartId, testCards.insufficientFunds));
      expect(await complete(cartId)).toEqual({ ok: false, problem: { code: "payment-insufficient-funds" } });
      expect(await world.checkouts.orderOfCart(cartId)).toBeNull();
      const left = await world.carts.read(cartId, world.home);
      expect(left).toMatchObject({ lines: cart.lines, totals: cart.totals, payment: null });
      expect(await buy(cartId)).toBe(await world.checkouts.orderOfCart(cartId));
    });

    it("asks the shopper to confirm until they answer that very question, and buys when they do", async () => {
      const { cartId } = await readyCart(world, testCards.challenge);
      const challengeId = await challengeOf(cartId);
      await world.checkouts.answerChallenge(cartId, { challengeId: "challenge_made_up", isConfirmed: true });
      expect(await challengeOf(cartId)).toBe(challengeId);
      expect(await world.checkouts.orderOfCart(cartId)).toBeNull();
      await world.checkouts.answerChallenge(cartId, { challengeId, isConfirmed: true });
      const bought = await complete(cartId);
      const orderId = await world.checkouts.orderOfCart(cartId);
      expect(orderId).not.toBeNull();
      expect(bought).toEqual({ ok: true, value: { status: "placed", orderId } });
    });

    it("buys nothing where the shopper does not confirm, and lets them pay otherwise", async () => {
      const { cartId } = await readyCart(world, testCards.challenge);
      const challengeId = await challengeOf(cartId);
      await world.checkouts.answerChallenge(cartId, { challengeId, isConfirmed: false });
      expect(await complete(cartId)).toEqual({ ok: false, problem: { code: "payment-authentication-failed" } });
      expect(await world.checkouts.orderOfCart(cartId)).toBeNull();
      expect(await buy(cartId)).toBe(await world.checkouts.orderOfCart(cartId));
    });

    it("knows no order of a made-up cart", async () => {
      expect(await world.checkouts.orderOfCart("cart_made_up")).toBeNull();
    });
  });
}
