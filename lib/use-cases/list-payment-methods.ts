import type { PaymentMethod } from "@/lib/domain/cart";
import type { Market } from "@/lib/domain/market";
import type { Ports } from "@/lib/ports/ports";

export const listPaymentMethods = (
  ports: Pick<Ports, "carts">,
  input: { cartId: string; market: Market },
): Promise<PaymentMethod[]> => ports.carts.paymentMethods(input.cartId, input.market);
