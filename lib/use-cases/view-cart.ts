import type { Cart } from "@/lib/domain/cart";
import type { Market } from "@/lib/domain/market";
import type { Ports } from "@/lib/ports/ports";

/**
 * The shopper's cart with the engine's money of this moment; null where there is none (any more).
 * `isBought` tells that it became an order, so that a lost answer to "pay" never costs the way to it.
 */
export async function viewCart(
  ports: Pick<Ports, "carts" | "checkouts">,
  input: { cartId: string | null; market: Market },
): Promise<{ cart: Cart | null; isBought: boolean }> {
  const { cartId, market } = input;
  if (!cartId) return { cart: null, isBought: false };
  const cart = await ports.carts.read(cartId, market);
  return { cart, isBought: cart === null && (await ports.checkouts.orderOfCart(cartId)) !== null };
}
