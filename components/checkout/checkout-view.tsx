"use client";

import { useState } from "react";
import type { TotalsWords } from "@/components/commerce/totals-list";
import { Notice } from "@/components/ui/notice";
import { QueryProvider } from "@/lib/client/query-provider";
import { useCart } from "@/lib/client/use-cart";
import { AddressSection } from "./address-section";
import type { CheckoutWords } from "./checkout-words";
import { OrderReview } from "./order-review";
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
  const [hasJustSaved, setHasJustSaved] = useState(false);
  if (isPending) return <CheckoutSkeleton label={words.loading} />;
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
  function goOn() {
    setIsEditingAddress(false);
    setHasJustSaved(true);
  }
  return (
    <div className="grid gap-10 lg:grid-cols-12 lg:gap-16">
      <div className="space-y-10 lg:col-span-7">
        <AddressSection
          {...props}
          cart={cart}
          isOpen={!hasAddress}
          onEdit={() => setIsEditingAddress(true)}
          onDone={goOn}
        />
        {hasAddress ? <ShippingSection {...props} cart={cart} isNext={hasJustSaved} /> : null}
        {hasAddress && cart.shippingOption ? <PaymentSection {...props} cart={cart} /> : null}
      </div>
      <section aria-label={words.review} className="max-lg:order-first lg:col-span-5">
        <OrderReview cart={cart} locale={locale} words={words} totalsWords={totalsWords} />
      </section>
    </div>
  );
}

function CheckoutSkeleton({ label }: { label: string }) {
  return (
    <div role="status" className="grid gap-10 lg:grid-cols-12 lg:gap-16">
      <span className="sr-only">{label}</span>
      <div className="h-[40rem] animate-pulse bg-linen/60 lg:col-span-7" />
      <div className="h-16 animate-pulse bg-linen max-lg:order-first lg:col-span-5 lg:h-96" />
    </div>
  );
}
