import "server-only";
import type { OperationName } from "@/lib/contract/v1/routes";
import type { Cart, CartProblem } from "@/lib/domain/cart";
import type { CheckoutProblem } from "@/lib/domain/checkout";
import type { Result } from "@/lib/domain/result";
import { run } from "@/lib/server/run";
import { seal } from "@/lib/server/sealed-token";
import { addBundle as addBundleUseCase } from "@/lib/use-cases/add-bundle";
import { addToCart as addToCartUseCase } from "@/lib/use-cases/add-to-cart";
import { applyPromotion as applyPromotionUseCase } from "@/lib/use-cases/apply-promotion";
import { changeLine as changeLineUseCase } from "@/lib/use-cases/change-line";
import { removeLine as removeLineUseCase } from "@/lib/use-cases/remove-line";
import { removePromotion as removePromotionUseCase } from "@/lib/use-cases/remove-promotion";
import { viewCart as viewCartUseCase } from "@/lib/use-cases/view-cart";
import { type Call, work } from "../handle";
import type { ProblemReply } from "../problem";

export const problemOf = (problem: CartProblem | CheckoutProblem): ProblemReply =>
  "left" in problem ? { problem: problem.code, left: problem.left } : { problem: problem.code };

/** The id of a cart that the contract says is there. */
export function requireCart(call: Call<OperationName>): string {
  if (!call.cartId) throw new Error("This operation needs `cart: required` in its contract");
  return call.cartId;
}

/** The answer every change of a cart has. */
export const cartReply = (cartId: string, result: Result<Cart, CartProblem>) =>
  result.ok
    ? {
        status: 200 as const,
        body: { cart: result.value },
        cart: { id: cartId, itemCount: result.value.itemCount },
      }
    : problemOf(result.problem);

export const viewCart = work("viewCart", async ({ cartId, market }) => {
  const { cart, isBought } = await run(viewCartUseCase, { cartId, market });
  if (!cartId) return { status: 200, body: { cart } };
  // Whoever lost the answer to "pay" still holds the cart that was bought: it leads them to their order.
  if (isBought) {
    const orderToken = await seal("order", { cartId, market: market.code });
    return { status: 200, body: { cart, orderToken }, cart: { id: cartId, itemCount: 0 } };
  }
  return { status: 200, body: { cart }, cart: cart ? { id: cartId, itemCount: cart.itemCount } : "forget" };
});

export const addToCart = work("addToCart", async ({ input, cartId, market }) => {
  const result = await run(addToCartUseCase, { ...input.body, cartId, market });
  return result.ok ? cartReply(result.value.cartId, { ok: true, value: result.value.cart }) : problemOf(result.problem);
});

export const addBundle = work("addBundle", async ({ input, cartId, market }) => {
  const result = await run(addBundleUseCase, { ...input.body, cartId, market });
  return result.ok ? cartReply(result.value.cartId, { ok: true, value: result.value.cart }) : problemOf(result.problem);
});

export const changeLine = work("changeLine", async (call) => {
  const cartId = requireCart(call);
  const { params, body } = call.input;
  return cartReply(cartId, await run(changeLineUseCase, { ...params, ...body, cartId, market: call.market }));
});

export const removeLine = work("removeLine", async (call) => {
  const cartId = requireCart(call);
  return cartReply(cartId, await run(removeLineUseCase, { ...call.input.params, cartId, market: call.market }));
});

export const applyPromotion = work("applyPromotion", async (call) => {
  const cartId = requireCart(call);
  return cartReply(cartId, await run(applyPromotionUseCase, { ...call.input.body, cartId, market: call.market }));
});

export const removePromotion = work("removePromotion", async (call) => {
  const cartId = requireCart(call);
  return cartReply(cartId, await run(removePromotionUseCase, { ...call.input.body, cartId, market: call.market }));
});
