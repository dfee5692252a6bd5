import { ProductGrid } from "@/components/product-list/product-grid";
import { Link } from "@/components/ui/link";
import type { Block } from "@/lib/domain/content";
import { ListingQuery } from "@/lib/domain/listing";
import type { Market } from "@/lib/domain/market";
import { linkHref } from "@/lib/domain/paths";
import { cards } from "@/lib/server/queries/cards";
import { listing } from "@/lib/server/queries/listing";
import { tileWords } from "./tile-words";

type RailBlock = Extract<Block, { type: "product-rail" }>;

/** A product rail of the CMS, filled by the engine. One without products is not shown. */
export async function Rail({ block, market }: { block: RailBlock; market: Market }) {
  const { source, limit } = block;
  const found =
    "products" in source
      ? await cards(source.products, market)
      : (await listing(ListingQuery.parse({ collection: source.collection }), market)).products;
  if (found.length === 0) return null;
  return (
    <section className="page-width">
      <div className="mb-8 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div>
          <h2 className="title-medium">{block.title}</h2>
          {block.text ? <p className="mt-2 prose-width text-muted">{block.text}</p> : null}
        </div>
        {block.link ? (
          <Link href={linkHref(block.link.target, market.code)} className="shrink-0 border-b border-ink pb-0.5">
            {block.link.label}
          </Link>
        ) : null}
      </div>
      <ProductGrid cards={found.slice(0, limit)} market={market} words={tileWords(market)} rail={block.title} />
    </section>
  );
}
