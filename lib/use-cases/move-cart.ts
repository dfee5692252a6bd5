import type { Cart, CartProblem } from "@/lib/domain/cart";
import type { Market } from "@/lib/domain/market";
import type { Result } from "@/lib/domain/result";
import type { Ports } from "@/lib/ports/ports";

/** Takes the cart along when the shopper changes the market. */
export const moveCart = (
  ports: Pick<Ports, "carts">,
  input: { cartId: string; market: Market },
): Promise<Result<Cart, CartProblem>> => ports.carts.moveToMarket(input.cartId, input.market);
