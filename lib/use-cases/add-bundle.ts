import type { Cart, CartProblem } from "@/lib/domain/cart";
import type { Market } from "@/lib/domain/market";
import { ok, type Result } from "@/lib/domain/result";
import type { Ports } from "@/lib/ports/ports";

/** Puts one of each variant into the cart, all or none, making a cart where there is none or the old one was bought. */
export async function addBundle(
  ports: Pick<Ports, "carts">,
  input: { cartId: string | null; variantIds: string[]; market: Market },
): Promise<Result<{ cartId: string; cart: Cart }, CartProblem>> {
  const lines = input.variantIds.map((variantId) => ({ variantId, quantity: 1 }));
  if (input.cartId) {
    const added = await ports.carts.addLines(input.cartId, lines, input.market);
    if (added.ok) return ok({ cartId: input.cartId, cart: added.value });
    if (added.problem.code !== "cart-completed") return added;
  }
  const cartId = await ports.carts.create(input.market);
  const added = await ports.carts.addLines(cartId, lines, input.market);
  return added.ok ? ok({ cartId, cart: added.value }) : added;
}
