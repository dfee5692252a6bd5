import type { CheckoutAddresses } from "@/lib/domain/address";
import type { Cart, CartProblem } from "@/lib/domain/cart";
import type { Market } from "@/lib/domain/market";
import { fail, type Result } from "@/lib/domain/result";
import type { Ports } from "@/lib/ports/ports";

/** Sets who buys and where it goes. A market ships to its own country only. */
export async function setAddresses(
  ports: Pick<Ports, "carts">,
  input: { cartId: string; addresses: CheckoutAddresses; market: Market },
): Promise<Result<Cart, CartProblem>> {
  if (input.addresses.shipping.country !== input.market.country) return fail({ code: "address-incomplete" });
  return ports.carts.setAddresses(input.cartId, input.addresses, input.market);
}
