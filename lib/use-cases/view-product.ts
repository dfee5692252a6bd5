import type { Bundle } from "@/lib/domain/bundle";
import type { Fulfilment } from "@/lib/domain/fulfilment";
import type { Market } from "@/lib/domain/market";
import { Handle, type Product, type ProductCard } from "@/lib/domain/product";
import type { Ports } from "@/lib/ports/ports";

const mostAlternatives = 4;
/** Below this a row of them looks forgotten. */
const fewAlternatives = 2;

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
  const [set] = product.sets;
  const [related, alternatives, ways, found] = await Promise.all([
    catalog.cardsByHandles(product.related, market),
    alternativesTo(product, market, catalog),
    fulfilment.optionsFor(handle, market),
    set ? catalog.bundleByHandle(set, market) : null,
  ]);
  const order = (member: { handle: string }) => (member.handle === handle ? 0 : 1);
  const bundle = found && { ...found, members: found.members.toSorted((a, b) => order(a) - order(b)) };
  return { product, related, alternatives, fulfilment: ways, bundle };
}

/** Others of the product's own category; where it stands there all but alone, of the one above. */
async function alternativesTo(product: Product, market: Market, catalog: Ports["catalog"]): Promise<ProductCard[]> {
  const isShown = ({ handle }: ProductCard) => handle === product.handle || product.related.includes(handle);
  const found = new Map<string, ProductCard>();
  // With all that is shown already among the first, enough are left.
  const enough = mostAlternatives + product.related.length + 1;
  for (const { handle: category } of product.categories.toReversed()) {
    if (found.size >= fewAlternatives) break;
    const { products } = await catalog.first({ category: [category] }, market, enough);
    for (const card of products) if (!isShown(card)) found.set(card.handle, card);
  }
  return [...found.values()].slice(0, mostAlternatives);
}
