import type { CheckoutOutcome, CheckoutProblem } from "@/lib/domain/checkout";
import type { Market } from "@/lib/domain/market";
import type { Money } from "@/lib/domain/money";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { Ports } from "@/lib/ports/ports";

/**
 * Buys the cart. A cart that was bought already answers with its order, so no click can buy twice.
 * @param input.agreedTotal what the shopper saw; a cart that costs something else at this moment, as a sale has ended, is not bought
 */
export async function placeOrder(
  ports: Pick<Ports, "carts" | "checkouts">,
  input: { cartId: string; agreedTotal: Money; market: Market },
): Promise<Result<CheckoutOutcome, CheckoutProblem>> {
  const earlier = await ports.checkouts.orderOfCart(input.cartId);
  if (earlier) return ok({ status: "placed", orderId: earlier });
  const cart = await ports.carts.read(input.cartId, input.market);
  if (!cart || cart.lines.length === 0) return fail({ code: "cart-empty" });
  if (!cart.email || !cart.shippingAddress) return fail({ code: "contact-missing" });
  if (!cart.shippingOption) return fail({ code: "shipping-missing" });
  if (!cart.payment) return fail({ code: "payment-missing" });
  const repriced = await ports.carts.reprice(input.cartId, input.market);
  if (!repriced.ok) return repriced;
  const { total } = repriced.value.totals;
  if (total.amount !== input.agreedTotal.amount || total.currency !== input.agreedTotal.currency) {
    return fail({ code: "total-changed" });
  }
  return ports.checkouts.complete(input.cartId);
}
