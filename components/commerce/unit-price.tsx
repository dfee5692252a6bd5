import { formatMoney } from "@/lib/domain/format-money";
import type { Money } from "@/lib/domain/money";
import type { UnitMeasure } from "@/lib/domain/unit-measure";
import { unitPrice } from "@/lib/domain/unit-price";

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
      {words.unitPrice
        .replace("{price}", formatMoney(unitPrice(price, measure), locale))
        .replace("{unit}", measure.unit)}
    </p>
  );
}
