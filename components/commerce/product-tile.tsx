import { Link } from "@/components/ui/link";
import type { ProductCard } from "@/lib/domain/product";
import { CompareToggle } from "./compare-toggle";
import { LowestPrice, type LowestPriceWords } from "./lowest-price";
import { Picture } from "./picture";
import { PriceText } from "./price-text";
import { Rating } from "./rating";
import { UnitPrice, type UnitPriceWords } from "./unit-price";

export interface ProductTileProps {
  card: ProductCard;
  href: string;
  locale: string;
  sizes: string;
  isFirst?: boolean;
  /** Whether it can be seen in its colours; who lists it hears its dots, as `SwatchGrid` does. */
  /**
   * What tells its dots of colour from those of every other tile in the document, where pages that were left stay, out of sight;
   * without it there are none.
   */
  swatchGroup?: string | undefined;
  /** Whether a second picture shows under the pointer; it is loaded with the first. */
  hasHover?: boolean;
  /** Level of the title, one below the heading the grid stands under. */
  heading?: "h2" | "h3";
  /** Labels of colours somebody looks for: it shows itself in the first it has. */
  colours?: string[];
  words: {
    from: string;
    was: string;
    now: string;
    soldOut: string;
    colours: string;
    compare?: string;
    rating?: string;
  } & LowestPriceWords &
    UnitPriceWords;
}

/** A product in a grid. One link; no script of its own: `SwatchGrid` hears its dots of colour. */
export function ProductTile({
  card,
  href,
  locale,
  sizes,
  isFirst = false,
  swatchGroup,
  hasHover = false,
  heading: Heading = "h3",
  colours = [],
  words,
}: ProductTileProps) {
  const shown = card.swatches.find(({ label }) => colours.includes(label));
  const image = shown?.image ?? card.image;
  const isSoldOut = card.availability.state === "sold-out";
  return (
    <article className="group relative">
      <div className="relative aspect-4/5 overflow-hidden bg-linen">
        {image ? <Picture image={image} alt="" sizes={sizes} isFirst={isFirst} /> : null}
        {hasHover && !shown && card.hoverImage ? (
          <div className="group-data-colour:hidden absolute inset-0 opacity-0 transition-opacity duration-500 ease-calm group-hover:opacity-100 max-lg:hidden">
            <Picture image={card.hoverImage} alt="" sizes={sizes} />
          </div>
        ) : null}
        {isSoldOut ? (
          <span className="absolute start-3 top-3 bg-paper px-2.5 py-1 text-xs">{words.soldOut}</span>
        ) : null}
      </div>
      <Heading className="mt-4 font-body text-base font-medium tracking-normal">
        <Link
          href={shown ? `${href}?v=${encodeURIComponent(shown.sku)}` : href}
          className="after:absolute after:inset-0"
        >
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
      <UnitPrice
        price={card.price.current}
        measure={card.measure}
        locale={locale}
        words={words}
        className="text-xs text-muted"
      />
      <LowestPrice price={card.price} locale={locale} words={words} className="text-xs" />
      {card.rating && words.rating ? (
        <p className="mt-1.5 text-sm">
          <Rating rating={card.rating} locale={locale} pattern={words.rating} />
        </p>
      ) : null}
      {swatchGroup && card.swatches.length > 1 ? (
        <fieldset data-early="" className="relative -ms-1.5 mt-1 flex min-w-0 flex-wrap">
          <legend className="sr-only">{words.colours}</legend>
          {card.swatches.map(({ label, swatch, sku, image: picture }) => (
            <label
              key={sku}
              title={label}
              className="grid size-6 place-items-center rounded-full has-checked:shadow-[inset_0_0_0_1px_var(--color-ink)] has-focus-visible:outline-2 has-focus-visible:outline-accent"
            >
              <input
                type="radio"
                name={swatchGroup}
                value={sku}
                data-image={picture?.src}
                defaultChecked={sku === shown?.sku}
                className="sr-only"
              />
              <span className="swatch size-3" style={{ background: swatch }} />
              <span className="sr-only">{label}</span>
            </label>
          ))}
        </fieldset>
      ) : null}
      {words.compare ? <CompareToggle handle={card.handle} title={card.title} label={words.compare} /> : null}
    </article>
  );
}
