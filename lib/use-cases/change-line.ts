import type { Cart, CartProblem } from "@/lib/domain/cart";
import type { Market } from "@/lib/domain/market";
import type { Result } from "@/lib/domain/result";
import type { Ports } from "@/lib/ports/ports";

/** Sets how many pieces of a line the shopper wants. */
export const changeLine = (
  ports: Pick<Ports, "carts">,
  input: { cartId: string; lineId: string; quantity: number; market: Market },
): Promise<Result<Cart, CartProblem>> =>
  ports.carts.changeLine(input.cartId, { lineId: input.lineId, quantity: input.quantity }, input.market);
