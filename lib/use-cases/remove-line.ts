import type { Cart, CartProblem } from "@/lib/domain/cart";
import type { Market } from "@/lib/domain/market";
import type { Result } from "@/lib/domain/result";
import type { Ports } from "@/lib/ports/ports";

/** Takes a line out of the cart. */
export const removeLine = (
  ports: Pick<Ports, "carts">,
  input: { cartId: string; lineId: string; market: Market },
): Promise<Result<Cart, CartProblem>> => ports.carts.removeLine(input.cartId, input.lineId, input.market);
