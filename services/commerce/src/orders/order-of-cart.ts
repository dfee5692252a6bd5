import type { RemoteQueryFunction } from "@medusajs/framework/types";

/** The id of the order a cart became, or null. */
export async function orderOfCart(query: Pick<RemoteQueryFunction, "graph">, cartId: string): Promise<string | null> {
  const { data } = await query.graph({
    entity: "order_cart",
    fields: ["order_id"],
    filters: { cart_id: cartId },
  });
  return data[0]?.order_id ?? null;
}
