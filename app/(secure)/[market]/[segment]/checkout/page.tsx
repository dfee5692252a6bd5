import type { Metadata } from "next";
import { CheckoutView } from "@/components/checkout/checkout-view";
import { paths } from "@/lib/domain/paths";
import { currentMarket } from "@/lib/server/market";
import { messagesOf, problemWords, words } from "@/lib/server/words";

export async function generateMetadata(): Promise<Metadata> {
  return { title: words(await currentMarket(), "checkout")("title") };
}

export default async function CheckoutPage() {
  const market = await currentMarket();
  const cart = messagesOf(market, "cart");
  const countryName = new Intl.DisplayNames(market.locale, { type: "region" }).of(market.country.toUpperCase());
  return (
    <>
      <h1 className="mb-10 title-large">{messagesOf(market, "checkout").title}</h1>
      <CheckoutView
        market={market.code}
        locale={market.locale}
        country={market.country}
        countryName={countryName ?? market.label}
        homeHref={paths.home(market.code)}
        orderHref={`/${market.code}/orders`}
        words={{ ...messagesOf(market, "checkout"), retry: cart.retry, continue: cart.continue }}
        totalsWords={cart}
        problems={problemWords(market)}
      />
    </>
  );
}
