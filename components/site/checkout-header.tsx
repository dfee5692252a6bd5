"use client";

import { useSelectedLayoutSegment } from "next/navigation";
import { paths } from "@/lib/domain/paths";

export interface CheckoutHeaderProps {
  shopName: string;
  market: string;
  words: { secure: string; backToCart: string; backToShop: string };
}

/** Little but the name: whoever pays needs no other way out than back to the cart, whoever has paid back to the shop. */
export function CheckoutHeader({ shopName, market, words }: CheckoutHeaderProps) {
  const isBuying = useSelectedLayoutSegment() === "checkout";
  return (
    <header className="border-b border-line">
      <div className="page-width flex items-center justify-between gap-4 py-5">
        <a href={paths.home(market)} className="font-display text-xl md:text-2xl">
          {shopName}
        </a>
        {isBuying ? <p className="text-sm text-muted max-sm:hidden">{words.secure}</p> : null}
        <a href={isBuying ? paths.cart(market) : paths.home(market)} className="text-sm underline underline-offset-4">
          {isBuying ? words.backToCart : words.backToShop}
        </a>
      </div>
    </header>
  );
}
