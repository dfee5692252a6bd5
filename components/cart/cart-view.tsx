"use client";

import { useState } from "react";
import { TotalsList, type TotalsWords } from "@/components/commerce/totals-list";
import { buttonClasses } from "@/components/ui/button-classes";
import { Notice } from "@/components/ui/notice";
import { QueryProvider } from "@/lib/client/query-provider";
import { useCart, useLeaveOnceChanged } from "@/lib/client/use-cart";
import type { CartLine } from "@/lib/domain/cart";
import { CartLineRow, type LineWords } from "./cart-line-row";
import { PromotionForm, type PromotionWords } from "./promotion-form";
import { RemovedNote, type RemovedNoteProps } from "./removed-note";

export interface CartViewProps {
  market: string;
  locale: string;
  checkoutHref: string;
  homeHref: string;
  /** The prefix of order pages. */
  orderHref: string;
  words: TotalsWords &
    LineWords &
    PromotionWords &
    RemovedNoteProps["words"] & {
      empty: string;
      bought: string;
      viewOrder: string;
      continue: string;
      checkout: string;
      summary: string;
      unreachable: string;
      retry: string;
      loading: string;
    };
  problems: Record<string, string>;
}

export function CartView(props: CartViewProps) {
  return (
    <QueryProvider>
      <CartBody {...props} />
    </QueryProvider>
  );
}

function CartBody({ market, locale, checkoutHref, homeHref, orderHref, words, problems }: CartViewProps) {
  const { data, isPending, refetch } = useCart(market);
  const [removed, setRemoved] = useState<CartLine | null>(null);
  const [isLineGone, setIsLineGone] = useState(false);
  const checkout = useLeaveOnceChanged(checkoutHref);
  if (isPending) return <CartSkeleton label={words.loading} />;
  // A failed refresh keeps what is shown: nothing typed is lost to a hiccup.
  if (!data) {
    return <Notice isAlert text={words.unreachable} action={{ label: words.retry, onClick: () => void refetch() }} />;
  }
  const { cart, orderToken } = data;
  if (orderToken) {
    return <Notice text={words.bought} action={{ label: words.viewOrder, href: `${orderHref}/${orderToken}` }} />;
  }
  const shared = { market, words, problems };
  function forgetRemoved() {
    setRemoved(null);
    // The keyboard was on the note that goes.
    document.getElementById("main")?.focus({ preventScroll: true });
  }
  const note = (
    <>
      {isLineGone ? (
        <p role="alert" className="mb-6 text-alert">
          {problems["line-unknown"]}
        </p>
      ) : null}
      {removed ? <RemovedNote {...shared} key={removed.id} line={removed} onUndone={forgetRemoved} /> : null}
    </>
  );
  if (!cart || cart.lines.length === 0) {
    return (
      <>
        {note}
        <Notice text={words.empty} action={{ label: words.continue, href: homeHref }} />
      </>
    );
  }
  return (
    <div className="grid gap-10 lg:grid-cols-12 lg:gap-16">
      <div className="lg:col-span-7">
        {note}
        <ul className="border-t border-line">
          {cart.lines.map((line) => (
            <CartLineRow
              {...shared}
              key={line.id}
              line={line}
              locale={locale}
              onRemoved={setRemoved}
              onGone={() => setIsLineGone(true)}
            />
          ))}
        </ul>
      </div>
      <section aria-label={words.summary} className="lg:col-span-5">
        <div className="bg-linen p-6 md:p-8 lg:sticky lg:top-8">
          <PromotionForm cart={cart} market={market} words={words} problems={problems} />
          <TotalsList totals={cart.totals} locale={locale} hasShipping={cart.shippingOption !== null} words={words} />
          <a
            href={checkoutHref}
            onClick={checkout.hold}
            className={`mt-6 w-full ${buttonClasses.primary} ${checkout.isWaiting ? "waiting" : ""}`}
          >
            {checkout.isWaiting ? words.changing : words.checkout}
          </a>
        </div>
      </section>
    </div>
  );
}

function CartSkeleton({ label }: { label: string }) {
  return (
    <div role="status" className="grid gap-10 lg:grid-cols-12 lg:gap-16">
      <span className="sr-only">{label}</span>
      <div className="h-44 animate-pulse border-y border-line bg-linen/60 lg:col-span-7" />
      <div className="h-72 animate-pulse bg-linen max-lg:hidden lg:col-span-5" />
    </div>
  );
}
