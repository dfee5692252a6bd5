import type { SizeGuide } from "@/lib/domain/content";
import type { Market } from "@/lib/domain/market";
import type { Ports } from "@/lib/ports/ports";

/**
 * The measures of a product's sizes; null where marketers give none.
 * @param categories from the root of the tree down: the most particular guide is taken
 */
export const viewSizeGuide = (
  { content }: Pick<Ports, "content">,
  { categories, market }: { categories: string[]; market: Market },
): Promise<SizeGuide | null> => content.sizeGuide(categories.toReversed(), market.language);
