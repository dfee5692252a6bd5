import type { Cart, CartProblem } from "@/lib/domain/cart";
import type { Market } from "@/lib/domain/market";
import type { Result } from "@/lib/domain/result";
import type { Ports } from "@/lib/ports/ports";

/** Chooses how the order travels. */
export const chooseShippingOption = (
  ports: Pick<Ports, "carts">,
  input: { cartId: string; optionId: string; market: Market },
): Promise<Result<Cart, CartProblem>> => ports.carts.chooseShippingOption(input.cartId, input.optionId, input.market);
