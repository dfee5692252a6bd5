import type { Fulfilment } from "@/lib/domain/fulfilment";
import { ListingQuery } from "@/lib/domain/listing";
import type { Market } from "@/lib/domain/market";
import { Handle, type Product, type ProductCard } from "@/lib/domain/product";
import type { Ports } from "@/lib/ports/ports";

const mostAlternatives = 4;

export type ProductInFull = {
  product: Product;
  /** What goes with it. */
  related: ProductCard[];
  /** Others of its own category. */
  alternatives: ProductCard[];
  fulfilment: Fulfilment;
};

/** A product with what goes with it, what is like it, and how it comes; null where no such product is published. */
export async function viewProduct(
  { catalog, fulfilment }: Pick<Ports, "catalog" | "fulfilment">,
  { handle, market }: { handle: string; market: Market },
): Promise<ProductInFull | null> {
  if (!Handle.safeParse(handle).success) return null;
  const product = await catalog.productByHandle(handle, market);
  if (!product) return null;
  const category = product.categories.at(-1)?.handle;
  const [related, alike, ways] = await Promise.all([
    catalog.cardsByHandles(product.related, market),
    category ? catalog.list(ListingQuery.parse({ category }), market) : null,
    fulfilment.optionsFor(handle, market),
  ]);
  const isShown = (card: ProductCard) => card.handle === handle || product.related.includes(card.handle);
  const alternatives = (alike?.products ?? []).filter((card) => !isShown(card)).slice(0, mostAlternatives);
  return { product, related, alternatives, fulfilment: ways };
}
