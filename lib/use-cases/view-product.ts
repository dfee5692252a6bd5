import type { Bundle } from "@/lib/domain/bundle";
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
  /** The set it belongs to, itself first. */
  bundle: Bundle | null;
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
  const [set] = product.sets;
  const [related, alike, ways, found] = await Promise.all([
    catalog.cardsByHandles(product.related, market),
    category ? catalog.list(ListingQuery.parse({ category }), market) : null,
    fulfilment.optionsFor(handle, market),
    set ? catalog.bundleByHandle(set, market) : null,
  ]);
  const isShown = (card: ProductCard) => card.handle === handle || product.related.includes(card.handle);
  const order = (member: { handle: string }) => (member.handle === handle ? 0 : 1);
  const alternatives = (alike?.products ?? []).filter((card) => !isShown(card)).slice(0, mostAlternatives);
  const bundle = found && { ...found, members: found.members.toSorted((a, b) => order(a) - order(b)) };
  return { product, related, alternatives, fulfilment: ways, bundle };
}
