"use client";

import { useChosenVariant } from "@/components/commerce/chosen-variant";
import { formatMoney } from "@/lib/domain/format-money";

export interface LowestPriceProps {
  locale: string;
  words: {
    /** With `{price}`. */
    lowestPrice: string;
  };
}

/** Beside a sale price: the lowest of the thirty days before it (Directive 98/6/EC, article 6a). */
export function LowestPrice({ locale, words }: LowestPriceProps) {
  const { lowest30Days } = useChosenVariant().price;
  if (!lowest30Days) return null;
  return (
    <p className="mt-1 text-sm text-muted" data-testid="lowest-price">
      {words.lowestPrice.replace("{price}", () => formatMoney(lowest30Days, locale))}
    </p>
  );
}
