import type { ProductStory } from "@/lib/domain/content";
import type { Market } from "@/lib/domain/market";
import type { Product, ProductCard } from "@/lib/domain/product";
import type { Ports } from "@/lib/ports/ports";

/** A product with what goes with it and its story. A silent CMS costs the story, never the product. */
export async function viewProduct(
  ports: Pick<Ports, "catalog" | "content">,
  input: { handle: string; market: Market },
): Promise<{ product: Product; related: ProductCard[]; story: ProductStory | null } | null> {
  const [product, story] = await Promise.all([
    ports.catalog.productByHandle(input.handle, input.market),
    ports.content.storyByProduct(input.handle, input.market.language).catch(() => null),
  ]);
  if (!product) return null;
  return { product, story, related: await ports.catalog.cardsByHandles(product.related, input.market) };
}
