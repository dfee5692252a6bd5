import type { Market } from "@/lib/domain/market";
import type { Order } from "@/lib/domain/order";
import type { Ports } from "@/lib/ports/ports";

/** The order a cart became; "processing" while its payment is undecided. */
export async function viewOrder(
  ports: Pick<Ports, "orders" | "checkouts">,
  input: { cartId: string; market: Market },
): Promise<{ status: "placed"; order: Order } | { status: "processing" }> {
  const orderId = await ports.checkouts.orderOfCart(input.cartId);
  const order = orderId ? await ports.orders.read(orderId, input.market) : null;
  return order ? { status: "placed", order } : { status: "processing" };
}
