import type { Cart, CartProblem } from "@/lib/domain/cart";
import type { Market } from "@/lib/domain/market";
import { ok, type Result } from "@/lib/domain/result";
import type { Ports } from "@/lib/ports/ports";

/** Puts pieces of a variant into the cart, making one where there is none or the old one was bought. */
export async function addToCart(
  ports: Pick<Ports, "carts">,
  input: { cartId: string | null; variantId: string; quantity: number; market: Market },
): Promise<Result<{ cartId: string; cart: Cart }, CartProblem>> {
  const line = { variantId: input.variantId, quantity: input.quantity };
  if (input.cartId) {
    const added = await ports.carts.addLine(input.cartId, line, input.market);
    if (added.ok) return ok({ cartId: input.cartId, cart: added.value });
    if (added.problem.code !== "cart-completed") return added;
  }
  const cartId = await ports.carts.create(input.market);
  const added = await ports.carts.addLine(cartId, line, input.market);
  return added.ok ? ok({ cartId, cart: added.value }) : added;
}
