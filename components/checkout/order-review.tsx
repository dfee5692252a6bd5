import { useState } from "react";
import { LineSummary } from "@/components/commerce/line-summary";
import { TotalsList, type TotalsWords } from "@/components/commerce/totals-list";
import { Icon } from "@/components/ui/icon";
import type { Cart } from "@/lib/domain/cart";
import { formatMoney } from "@/lib/domain/format-money";
import type { CheckoutWords } from "./checkout-words";

export interface OrderReviewProps {
  cart: Cart;
  locale: string;
  words: CheckoutWords;
  totalsWords: TotalsWords;
}

/** What is about to be bought: one line with the total on a phone, open beside the form on a desk. */
export function OrderReview({ cart, locale, words, totalsWords }: OrderReviewProps) {
  // Drawn in browsers only, once the cart is there.
  const [isOpen, setIsOpen] = useState(() => window.matchMedia("(min-width: 64rem)").matches);
  return (
    <details
      open={isOpen}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
      className="group bg-linen p-6 max-lg:py-4 md:p-8 lg:sticky lg:top-8"
    >
      <summary className="flex list-none items-center justify-between gap-4 font-display text-xl">
        <span className="flex items-center gap-2">
          {words.review}
          <Icon name="chevron" className="size-5 transition-transform group-open:rotate-180" />
        </span>
        <span className="font-body text-base font-medium tabular-nums group-open:hidden">
          {formatMoney(cart.totals.total, locale)}
        </span>
      </summary>
      <ul className="my-4 divide-y divide-line">
        {cart.lines.map((line) => (
          <LineSummary key={line.id} line={line} locale={locale} />
        ))}
      </ul>
      <TotalsList totals={cart.totals} locale={locale} hasShipping={cart.shippingOption !== null} words={totalsWords} />
    </details>
  );
}
