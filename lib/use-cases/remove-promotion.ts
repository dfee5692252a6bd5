import type { Cart, CartProblem } from "@/lib/domain/cart";
import type { Market } from "@/lib/domain/market";
import type { Result } from "@/lib/domain/result";
import type { Ports } from "@/lib/ports/ports";

/** Takes a promotion code away. */
export const removePromotion = (
  ports: Pick<Ports, "carts">,
  input: { cartId: string; code: string; market: Market },
): Promise<Result<Cart, CartProblem>> =>
  ports.carts.removePromotion(input.cartId, input.code.trim().toUpperCase(), input.market);
