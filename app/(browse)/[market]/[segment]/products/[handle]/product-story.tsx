import { Blocks } from "@/components/content/blocks";
import type { ProductStory } from "@/lib/domain/content";
import type { Market } from "@/lib/domain/market";
import { Rail } from "../../rail";

/** The CMS's story of the product. */
export function Story({ story, market }: { story: ProductStory | null; market: Market }) {
  if (!story || story.blocks.length === 0) return null;
  return (
    <div className="mt-24">
      <Blocks blocks={story.blocks} market={market.code} rail={(block) => <Rail block={block} market={market} />} />
    </div>
  );
}
