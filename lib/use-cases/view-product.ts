import type { Fulfilment } from "@/lib/domain/fulfilment";
import type { Market } from "@/lib/domain/market";
import { Handle, type Product } from "@/lib/domain/product";
import type { Ports } from "@/lib/ports/ports";

/** A product and how it comes to the shopper; null where no such product is published. */
export async function viewProduct(
  { catalog, fulfilment }: Pick<Ports, "catalog" | "fulfilment">,
  { handle, market }: { handle: string; market: Market },
): Promise<{ product: Product; fulfilment: Fulfilment } | null> {
  if (!Handle.safeParse(handle).success) return null;
  const product = await catalog.productByHandle(handle, market);
  return product && { product, fulfilment: await fulfilment.optionsFor(handle, market) };
}
