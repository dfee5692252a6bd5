import { ProductTile, type ProductTileProps } from "@/components/commerce/product-tile";
import { paths } from "@/lib/domain/paths";
import type { ProductCard } from "@/lib/domain/product";

export interface ProductGridProps {
  cards: ProductCard[];
  market: { code: string; locale: string };
  words: ProductTileProps["words"];
  /** How many tiles at the start are in view at once and load eagerly. */
  eager?: number;
  heading?: ProductTileProps["heading"];
}

const sizes = "(min-width: 64rem) 22vw, (min-width: 40rem) 30vw, 45vw";

export function ProductGrid({ cards, market, words, eager = 0, heading = "h3" }: ProductGridProps) {
  return (
    <ul className="grid grid-cols-2 gap-x-4 gap-y-10 sm:grid-cols-3 lg:grid-cols-4 lg:gap-x-6 lg:gap-y-14">
      {cards.map((card, index) => (
        <li key={card.handle}>
          <ProductTile
            card={card}
            href={paths.product(market.code, card.handle)}
            locale={market.locale}
            sizes={sizes}
            isFirst={index < eager}
            heading={heading}
            words={words}
          />
        </li>
      ))}
    </ul>
  );
}
