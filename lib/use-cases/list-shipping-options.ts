import type { ShippingOption } from "@/lib/domain/cart";
import type { Market } from "@/lib/domain/market";
import type { Ports } from "@/lib/ports/ports";

/** Ways to send the cart to its address; empty where there is none. */
export const listShippingOptions = (
  ports: Pick<Ports, "carts">,
  input: { cartId: string; market: Market },
): Promise<ShippingOption[]> => ports.carts.shippingOptions(input.cartId, input.market);
