import { Link } from "@/components/ui/link";
import type { ProductCard } from "@/lib/domain/product";
import { Picture } from "./picture";
import { PriceText } from "./price-text";

export interface ProductTileProps {
  card: ProductCard;
  href: string;
  locale: string;
  sizes: string;
  isFirst?: boolean;
  /** Whether a second picture shows under the pointer; it is loaded with the first. */
  hasHover?: boolean;
  /** Level of the title, one below the heading the grid stands under. */
  heading?: "h2" | "h3";
  words: { from: string; was: string; now: string; soldOut: string; colours: string };
}

/** A product in a grid. One link; no script. */
export function ProductTile({
  card,
  href,
  locale,
  sizes,
  isFirst = false,
  hasHover = false,
  heading: Heading = "h3",
  words,
}: ProductTileProps) {
  const isSoldOut = card.availability.state === "sold-out";
  return (
    <article className="group relative">
      <div className="relative aspect-4/5 overflow-hidden bg-linen">
        {card.image ? <Picture image={card.image} alt="" sizes={sizes} isFirst={isFirst} /> : null}
        {hasHover && card.hoverImage ? (
          <div className="absolute inset-0 opacity-0 transition-opacity duration-500 ease-calm group-hover:opacity-100 max-lg:hidden">
            <Picture image={card.hoverImage} alt="" sizes={sizes} />
          </div>
        ) : null}
        {isSoldOut ? (
          <span className="absolute start-3 top-3 bg-paper px-2.5 py-1 text-xs">{words.soldOut}</span>
        ) : null}
      </div>
      <Heading className="mt-4 font-body text-base font-medium tracking-normal">
        <Link href={href} className="after:absolute after:inset-0">
          {card.title}
        </Link>
      </Heading>
      <p className="text-sm text-muted">{card.subtitle}</p>
      <p className="mt-1.5 text-sm">
        <PriceText
          price={card.price}
          locale={locale}
          words={card.isFrom ? words : { was: words.was, now: words.now }}
        />
      </p>
      {card.swatches.length > 1 ? (
        <ul aria-label={words.colours} className="mt-2 flex gap-1.5">
          {card.swatches.map(({ label, swatch }) => (
            <li key={label} title={label} className="swatch size-3" style={{ background: swatch }}>
              <span className="sr-only">{label}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </article>
  );
}
