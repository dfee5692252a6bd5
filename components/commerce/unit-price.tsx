import type { Money } from "@/lib/domain/money";
import type { UnitMeasure } from "@/lib/domain/unit-measure";
import { unitPriceText } from "@/lib/domain/unit-price";

export interface UnitPriceWords {
  /** With `{price}` and `{unit}`; left out where no law wants it said. */
  unitPrice?: string;
}

export interface UnitPriceProps {
  price: Money;
  /** Absent for what is sold by the piece. */
  measure: UnitMeasure | undefined;
  locale: string;
  words: UnitPriceWords;
  className: string;
}

/** What one unit of a measured good costs, beside its price. */
export function UnitPrice({ price, measure, locale, words, className }: UnitPriceProps) {
  if (!measure || !words.unitPrice) return null;
  return (
    <p className={`tabular-nums ${className}`} data-testid="unit-price">
      {unitPriceText(words.unitPrice, price, measure, locale)}
    </p>
  );
}
