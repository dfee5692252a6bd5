"use client";

import { useChosenVariant } from "@/components/commerce/chosen-variant";
import { LowestPrice, type LowestPriceWords } from "@/components/commerce/lowest-price";

/** The lowest price before the sale of the chosen variant. */
export function LowestPriceOfChoice({ locale, words }: { locale: string; words: LowestPriceWords }) {
  const { price } = useChosenVariant();
  return (
    <div data-testid="lowest-price" className="empty:hidden">
      <LowestPrice price={price} locale={locale} words={words} className="text-sm" />
    </div>
  );
}
