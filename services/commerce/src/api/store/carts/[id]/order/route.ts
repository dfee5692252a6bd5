import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { orderOfCart } from "../../../../../orders/order-of-cart";

/** Seconds. Completing a cart takes less; a payment service that is slower leaves the question open. */
const longestWait = 5;

/**
 * The order a cart became, or null: lets a client that lost the answer of `complete` learn the outcome. Asked under the cart's
 * lock, for while a cart is being completed its order is there already, and is taken back where the payment is declined.
 */
export async function GET(request: MedusaRequest, response: MedusaResponse): Promise<void> {
  const cartId = request.params.id ?? "";
  const query = request.scope.resolve(ContainerRegistrationKeys.QUERY);
  const locking = request.scope.resolve(Modules.LOCKING);
  const order_id = await locking.execute(cartId, () => orderOfCart(query, cartId), { timeout: longestWait });
  response.json({ order_id });
}
