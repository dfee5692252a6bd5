import { paths } from "@/lib/domain/paths";

export interface CheckoutHeaderProps {
  shopName: string;
  market: string;
  words: { secure: string; backToCart: string };
}

/** Little but the name: whoever pays needs no other way out than back. */
export function CheckoutHeader({ shopName, market, words }: CheckoutHeaderProps) {
  return (
    <header className="border-b border-line">
      <div className="page-width flex items-center justify-between gap-4 py-5">
        <a href={paths.home(market)} className="font-display text-xl md:text-2xl">
          {shopName}
        </a>
        <p className="text-sm text-muted max-sm:hidden">{words.secure}</p>
        <a href={paths.cart(market)} className="text-sm underline underline-offset-4">
          {words.backToCart}
        </a>
      </div>
    </header>
  );
}
