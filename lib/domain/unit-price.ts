import { formatMoney } from "./format-money";
import type { Money } from "./money";
import type { UnitMeasure } from "./unit-measure";

/** The price of one unit, rounded to the minor unit: what Directive 98/6/EC, article 3, wants beside the selling price. */
export const unitPrice = ({ amount, currency }: Money, { quantity }: UnitMeasure): Money => ({
  amount: Math.round(amount / quantity),
  currency,
});

/** The same in words. @param pattern with `{price}` and `{unit}` */
export const unitPriceText = (pattern: string, price: Money, measure: UnitMeasure, locale: string): string =>
  pattern.replace("{price}", () => formatMoney(unitPrice(price, measure), locale)).replace("{unit}", measure.unit);
