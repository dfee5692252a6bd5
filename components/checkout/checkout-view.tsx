"use client";

import { useState } from "react";
import { LineSummary } from "@/components/commerce/line-summary";
import { TotalsList, type TotalsWords } from "@/components/commerce/totals-list";
import { Notice } from "@/components/ui/notice";
import { QueryProvider } from "@/lib/client/query-provider";
import { useCart } from "@/lib/client/use-cart";
import { AddressSection } from "./address-section";
import type { CheckoutWords } from "./checkout-words";
import { PaymentSection } from "./payment-section";
import { ShippingSection } from "./shipping-section";

export interface CheckoutViewProps {
  market: string;
  locale: string;
  country: string;
  countryName: string;
  homeHref: string;
  /** The prefix of order pages. */
  orderHref: string;
  words: CheckoutWords;
  totalsWords: TotalsWords;
  problems: Record<string, string>;
}

export function CheckoutView(props: CheckoutViewProps) {
  return (
    <QueryProvider>
      <CheckoutBody {...props} />
    </QueryProvider>
  );
}

/** One page, three steps; each opens when the one before it is answered, and can be changed again. */
function CheckoutBody(props: CheckoutViewProps) {
  const { market, locale, words, totalsWords, problems, homeHref, orderHref } = props;
  const { data, isPending, refetch } = useCart(market);
  const [isEditingAddress, setIsEditingAddress] = useState(false);
  if (isPending) return <p role="status">{words.loading}</p>;
  // A failed refresh keeps what is shown: nothing typed is lost to a hiccup.
  if (!data) {
    const text = problems["shop-unavailable"] ?? "";
    return <Notice isAlert text={text} action={{ label: words.retry, onClick: () => void refetch() }} />;
  }
  const { cart, orderToken } = data;
  if (orderToken) {
    return <Notice text={words.bought} action={{ label: words.viewOrder, href: `${orderHref}/${orderToken}` }} />;
  }
  if (!cart || cart.lines.length === 0) {
    return <Notice text={words.empty} action={{ label: words.continue, href: homeHref }} />;
  }
  const hasAddress = cart.email !== null && cart.shippingAddress !== null && !isEditingAddress;
  return (
    <div className="grid gap-10 lg:grid-cols-12 lg:gap-16">
      <div className="space-y-10 lg:col-span-7">
        <AddressSection
          {...props}
          cart={cart}
          isOpen={!hasAddress}
          onEdit={() => setIsEditingAddress(true)}
          onDone={() => setIsEditingAddress(false)}
        />
        {hasAddress ? <ShippingSection {...props} cart={cart} /> : null}
        {hasAddress && cart.shippingOption ? <PaymentSection {...props} cart={cart} /> : null}
      </div>
      <section aria-label={words.review} className="max-lg:order-first lg:col-span-5">
        <details open className="bg-linen p-6 md:p-8 lg:sticky lg:top-8">
          <summary className="flex list-none justify-between font-display text-xl">{words.review}</summary>
          <ul className="my-4 divide-y divide-line">
            {cart.lines.map((line) => (
              <LineSummary key={line.id} line={line} locale={locale} />
            ))}
          </ul>
          <TotalsList
            totals={cart.totals}
            locale={locale}
            hasShipping={cart.shippingOption !== null}
            words={totalsWords}
          />
        </details>
      </section>
    </div>
  );
}
