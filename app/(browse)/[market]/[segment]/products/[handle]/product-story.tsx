import { Blocks } from "@/components/content/blocks";
import type { Market } from "@/lib/domain/market";
import { productStory } from "@/lib/server/queries/product-story";
import { Rail } from "../../rail";

/** The CMS's story of the product. */
export async function Story({ handle, market }: { handle: string; market: Market }) {
  const story = await productStory(handle, market);
  if (!story) return null;
  return (
    <div className="mt-24">
      <Blocks blocks={story.blocks} market={market.code} rail={(block) => <Rail block={block} market={market} />} />
    </div>
  );
}
