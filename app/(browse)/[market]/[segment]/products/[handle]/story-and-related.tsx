import { Blocks } from "@/components/content/blocks";
import { ProductGrid } from "@/components/product-list/product-grid";
import type { Market } from "@/lib/domain/market";
import type { ProductCard } from "@/lib/domain/product";
import { productStory } from "@/lib/server/queries/product-story";
import { Rail } from "../../rail";
import { tileWords } from "../../tile-words";

export interface StoryAndRelatedProps {
  handle: string;
  related: ProductCard[];
  /** The heading above what goes with the product. */
  title: string;
  market: Market;
}

/** What stands below the choice: the CMS's story and what goes with the product. */
export async function StoryAndRelated({ handle, related, title, market }: StoryAndRelatedProps) {
  const story = await productStory(handle, market);
  return (
    <>
      {story ? (
        <div className="mt-24">
          <Blocks blocks={story.blocks} market={market.code} rail={(block) => <Rail block={block} market={market} />} />
        </div>
      ) : null}
      {related.length > 0 ? (
        <section className="page-width mt-24">
          <h2 className="mb-8 title-medium">{title}</h2>
          <ProductGrid cards={related.slice(0, 4)} market={market} words={tileWords(market)} rail={title} />
        </section>
      ) : null}
    </>
  );
}
