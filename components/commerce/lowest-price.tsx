import { formatMoney } from "@/lib/domain/format-money";
import type { Price } from "@/lib/domain/price";

export interface LowestPriceWords {
  /** With `{price}`; left out where no law wants it said. */
  lowestPrice?: string;
}

export interface LowestPriceProps {
  price: Price;
  locale: string;
  words: LowestPriceWords;
  className?: string;
}

/** Beside a sale price: the lowest of the thirty days before it (Directive 98/6/EC, article 6a). */
export function LowestPrice({ price: { lowest30Days }, locale, words, className = "" }: LowestPriceProps) {
  if (!lowest30Days || !words.lowestPrice) return null;
  return (
    <p className={`mt-1 text-muted ${className}`}>
      {words.lowestPrice.replace("{price}", () => formatMoney(lowest30Days, locale))}
    </p>
  );
}
