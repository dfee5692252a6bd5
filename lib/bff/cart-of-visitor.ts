import "server-only";
import type { Market } from "@/lib/domain/market";
import { ShopError } from "@/lib/domain/shop-error";
import { run } from "@/lib/server/run";
import { moveCart } from "@/lib/use-cases/move-cart";
import type { Visitor } from "./visitor";

/**
 * The visitor's cart, taken along into the market they are in now; null where they carry none, or one that was bought.
 * @throws ShopError where it could not be moved now: to call that no cart would lose what is in it
 */
export async function resolveCart(
  visitor: Visitor,
  market: Market,
): Promise<{ id: string; wasMoved: boolean; itemCount: number } | null> {
  if (!visitor.cart) return null;
  const { cartId, market: from } = visitor.cart;
  if (from === market.code) return { id: cartId, wasMoved: false, itemCount: 0 };
  const moved = await run(moveCart, { cartId, market });
  if (moved.ok) return { id: cartId, wasMoved: true, itemCount: moved.value.itemCount };
  if (moved.problem.code === "cart-completed") return null;
  throw new ShopError("upstream-slow", "commerce", { cause: moved.problem.code });
}
