import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { orderOfCart } from "../../../../../orders/order-of-cart";

/** The order a cart became, or null: lets a client that lost the answer of `complete` learn the outcome. */
export async function GET(request: MedusaRequest, response: MedusaResponse): Promise<void> {
  const query = request.scope.resolve(ContainerRegistrationKeys.QUERY);
  response.json({ order_id: await orderOfCart(query, request.params.id ?? "") });
}
