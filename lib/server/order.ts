import "server-only";
import type { Market } from "@/lib/domain/market";
import { viewOrder } from "@/lib/use-cases/view-order";
import { run } from "./run";
import { unseal } from "./sealed-token";

/** The order a sealed token opens, straight from the engine; null for a token that opens nothing. */
export async function orderByToken(token: string, market: Market) {
  const sealed = await unseal("order", token);
  return sealed && sealed.market === market.code ? run(viewOrder, { cartId: sealed.cartId, market }) : null;
}
