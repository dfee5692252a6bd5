import type { Cart } from "@/lib/domain/cart";
import type { Market } from "@/lib/domain/market";
import type { Ports } from "@/lib/ports/ports";

/** The shopper's cart with the engine's money of this moment; null where there is none yet or it was bought. */
export const viewCart = async (
  ports: Pick<Ports, "carts">,
  input: { cartId: string | null; market: Market },
): Promise<Cart | null> => (input.cartId ? ports.carts.read(input.cartId, input.market) : null);
