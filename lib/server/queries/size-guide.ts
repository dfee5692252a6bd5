import "server-only";
import type { SizeGuide } from "@/lib/domain/content";
import type { Market } from "@/lib/domain/market";
import { viewSizeGuide } from "@/lib/use-cases/view-size-guide";
import { cached, cachedAsFallback } from "../cache";
import { lastGood } from "../last-good";
import { run } from "../run";

/** The size guide of a product's categories. A silent CMS costs the guide, never the product. */
export async function sizeGuide(categories: string[], market: Market): Promise<SizeGuide | null> {
  "use cache";
  cached("size-guides");
  const key = `size-guide:${market.language}:${categories.join("/")}`;
  const guide = await lastGood(key, () => run(viewSizeGuide, { categories, market }), null);
  if (!guide.isFresh) cachedAsFallback();
  return guide.value;
}
