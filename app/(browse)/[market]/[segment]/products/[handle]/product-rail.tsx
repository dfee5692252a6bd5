import { ProductGrid } from "@/components/product-list/product-grid";
import type { Market } from "@/lib/domain/market";
import type { ProductCard } from "@/lib/domain/product";
import { tileWords } from "../../tile-words";

/** A row of other products; without any there is no row. */
export function ProductRail({ title, cards, market }: { title: string; cards: ProductCard[]; market: Market }) {
  if (cards.length === 0) return null;
  return (
    <section className="page-width mt-24">
      <h2 className="mb-8 title-medium">{title}</h2>
      <ProductGrid cards={cards.slice(0, 4)} market={market} words={tileWords(market)} rail={title} />
    </section>
  );
}
