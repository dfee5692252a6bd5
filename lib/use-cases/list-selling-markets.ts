import { type Market, sellingIn } from "@/lib/domain/market";
import { Handle } from "@/lib/domain/product";
import type { Ports } from "@/lib/ports/ports";

/** Those of the markets in which a product is sold; none where it is sold nowhere. */
export async function listSellingMarkets(
  { catalog }: Pick<Ports, "catalog">,
  { handle, markets }: { handle: string; markets: readonly Market[] },
): Promise<Market[]> {
  if (!Handle.safeParse(handle).success) return [];
  return sellingIn(await catalog.currenciesOf(handle), markets);
}
