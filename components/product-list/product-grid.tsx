import type { CSSProperties } from "react";
import { ProductTile, type ProductTileProps } from "@/components/commerce/product-tile";
import { paths } from "@/lib/domain/paths";
import type { ProductCard } from "@/lib/domain/product";
import { SwatchGrid } from "./swatch-grid";

export interface ProductGridProps {
  cards: ProductCard[];
  market: { code: string; locale: string };
  words: ProductTileProps["words"];
  /** How many tiles at the start are in view at once and load eagerly. */
  eager?: number;
  heading?: ProductTileProps["heading"];
  /** Its address with all filters, which tells it from other lists in the document. */
  list?: string;
  /** Makes it one row that is swiped on a phone, with this name. */
  rail?: string;
  /** Whether something stands beside it on a desk, so that a row holds fewer. */
  isBeside?: boolean;
  /** Labels of colours somebody looks for: tiles show themselves in the first they have. */
  colours?: string[] | undefined;
}

const listSizes = "(min-width: 64rem) 22vw, (min-width: 40rem) 30vw, 45vw";
const railSizes = (columns: number) => `(min-width: 48rem) ${Math.ceil(92 / columns)}vw, 60vw`;

/** How many columns leave no gap in the last row, or the least. */
function columnsFor(count: number): number {
  if (count <= 5) return Math.max(count, 2);
  return count % 4 !== 0 && count % 3 === 0 ? 3 : 4;
}

/** Rows of products; a rail is one row, swiped on a phone and as wide as the page on a desk. */
export function ProductGrid({
  cards,
  market,
  words,
  eager = 0,
  heading = "h3",
  list = "",
  rail,
  isBeside = false,
  colours = [],
}: ProductGridProps) {
  const columns = columnsFor(cards.length);
  // A rail is a glance at other things: it has no dots of colour to choose, and needs no script.
  const List = rail ? "ul" : SwatchGrid;
  return (
    <List
      aria-label={rail}
      style={rail ? ({ "--columns": columns } as CSSProperties) : undefined}
      className={
        rail
          ? "flex snap-x gap-4 overflow-x-auto max-md:-mx-5 max-md:px-5 max-md:pb-4 md:grid md:grid-cols-[repeat(var(--columns),minmax(0,1fr))] md:gap-x-6 md:gap-y-14 md:overflow-visible"
          : `grid grid-cols-2 gap-x-4 gap-y-10 sm:grid-cols-3 lg:gap-x-6 lg:gap-y-14 ${isBeside ? "" : "lg:grid-cols-4"}`
      }
    >
      {cards.map((card, index) => (
        <li key={card.handle} className={rail ? "w-[60%] shrink-0 snap-center sm:w-[40%] md:w-auto" : undefined}>
          <ProductTile
            card={card}
            href={paths.product(market.code, card.handle)}
            locale={market.locale}
            sizes={rail ? railSizes(columns) : listSizes}
            isFirst={index < eager}
            swatchGroup={rail ? undefined : `${list} ${card.handle}`}
            hasHover={!rail}
            heading={heading}
            colours={colours}
            words={words}
          />
        </li>
      ))}
    </List>
  );
}
