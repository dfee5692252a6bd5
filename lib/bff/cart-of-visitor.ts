import "server-only";
import type { Market } from "@/lib/domain/market";
import { run } from "@/lib/server/run";
import { moveCart } from "@/lib/use-cases/move-cart";
import type { Visitor } from "./visitor";

/**
 * The visitor's cart, taken along into the market they are in now; null where they carry none.
 * A cart that can no longer be moved (it was bought) is no cart.
 */
export async function resolveCart(
  visitor: Visitor,
  market: Market,
): Promise<{ id: string; wasMoved: boolean; itemCount: number } | null> {
  if (!visitor.cart) return null;
  const { cartId, market: from } = visitor.cart;
  if (from === market.code) return { id: cartId, wasMoved: false, itemCount: 0 };
  const moved = await run(moveCart, { cartId, market });
  return moved.ok ? { id: cartId, wasMoved: true, itemCount: moved.value.itemCount } : null;
}
