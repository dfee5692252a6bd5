import "server-only";
import type { ProductStory } from "@/lib/domain/content";
import type { Market } from "@/lib/domain/market";
import { viewStory } from "@/lib/use-cases/view-story";
import { cached, cachedAsFallback } from "../cache";
import { lastGood } from "../last-good";
import { run } from "../run";

/** The CMS's story of a product. A silent CMS costs the story, never the product, and only until it speaks again. */
export async function productStory(handle: string, market: Market): Promise<ProductStory | null> {
  "use cache";
  cached("story", handle);
  const story = await lastGood(`story:${market.language}:${handle}`, () => run(viewStory, { handle, market }), null);
  if (!story.isFresh) cachedAsFallback();
  return story.value;
}
