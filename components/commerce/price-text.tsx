import { formatMoney } from "@/lib/domain/format-money";
import type { Price } from "@/lib/domain/price";

export interface PriceTextProps {
  price: Price;
  locale: string;
  /** Words around the amounts, such as "from" and "was". */
  words: { from?: string; was: string; now: string };
}

/** A price; a sale shows both and says to a screen reader which is which. */
export function PriceText({ price, locale, words }: PriceTextProps) {
  const current = formatMoney(price.current, locale);
  if (!price.original) return <span className="tabular-nums">{words.from ? `${words.from} ${current}` : current}</span>;
  return (
    <span className="tabular-nums">
      <span className="sr-only">{words.now} </span>
      <span className="text-sale">{words.from ? `${words.from} ${current}` : current}</span>{" "}
      <span className="sr-only">{words.was} </span>
      <s className="text-muted">{formatMoney(price.original, locale)}</s>
    </span>
  );
}
