import type { Cart, CartProblem } from "@/lib/domain/cart";
import type { SandboxCard } from "@/lib/domain/checkout";
import type { Market } from "@/lib/domain/market";
import type { Result } from "@/lib/domain/result";
import type { Ports } from "@/lib/ports/ports";

/** Chooses how to pay; the sandbox's card details pass through to its provider and are kept nowhere. */
export const choosePaymentMethod = (
  ports: Pick<Ports, "carts">,
  input: { cartId: string; methodId: string; card?: SandboxCard | undefined; market: Market },
): Promise<Result<Cart, CartProblem>> =>
  ports.carts.choosePaymentMethod(
    input.cartId,
    input.card ? { methodId: input.methodId, card: input.card } : { methodId: input.methodId },
    input.market,
  );
