import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** The order a cart became, or null: lets a client that lost the answer of `complete` learn the outcome. */
export async function GET(request: MedusaRequest, response: MedusaResponse): Promise<void> {
  const query = request.scope.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "order_cart",
    fields: ["order_id"],
    filters: { cart_id: request.params.id },
  });
  response.json({ order_id: data[0]?.order_id ?? null });
}
