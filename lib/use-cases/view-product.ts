import type { Market } from "@/lib/domain/market";
import { Handle, type Product, type ProductCard } from "@/lib/domain/product";
import type { Ports } from "@/lib/ports/ports";

/** A product with what goes with it; null where no such product is published. */
export async function viewProduct(
  ports: Pick<Ports, "catalog">,
  input: { handle: string; market: Market },
): Promise<{ product: Product; related: ProductCard[] } | null> {
  if (!Handle.safeParse(input.handle).success) return null;
  const product = await ports.catalog.productByHandle(input.handle, input.market);
  if (!product) return null;
  return { product, related: await ports.catalog.cardsByHandles(product.related, input.market) };
}
