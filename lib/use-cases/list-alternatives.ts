import type { Market } from "@/lib/domain/market";
import type { Product } from "@/lib/domain/product";
import type { Ports } from "@/lib/ports/ports";

const most = 4;
/** Below this a row of them looks forgotten. */
const few = 2;

/**
 * Handles of others of the product's own category that are not shown with it already; where it stands there all but alone, of
 * the one above too.
 */
export async function listAlternatives(
  { catalog }: Pick<Ports, "catalog">,
  { product, market }: { product: Pick<Product, "handle" | "categories" | "related">; market: Market },
): Promise<string[]> {
  const found = new Set<string>();
  const shown = [product.handle, ...product.related];
  for (const { handle: category } of product.categories.toReversed()) {
    if (found.size >= few) break;
    // With all that is shown already among the first, enough are left.
    const { handles } = await catalog.first({ category: [category] }, market, most + shown.length);
    for (const handle of handles) if (!shown.includes(handle)) found.add(handle);
  }
  return [...found].slice(0, most);
}
