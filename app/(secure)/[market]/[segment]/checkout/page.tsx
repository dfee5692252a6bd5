import type { Metadata } from "next";
import { CheckoutView } from "@/components/checkout/checkout-view";
import { problems } from "@/lib/contract/problems";
import { paths } from "@/lib/domain/paths";
import { countryName, currentMarket } from "@/lib/server/market";
import { messagesOf, problemWords, words } from "@/lib/server/words";

export async function generateMetadata(): Promise<Metadata> {
  return { title: words(await currentMarket(), "checkout")("title") };
}

export default async function CheckoutPage() {
  const market = await currentMarket();
  const cart = messagesOf(market, "cart");
  const { retry, continue: onward, bought, viewOrder } = cart;
  return (
    <>
      <h1 className="mb-10 title-large">{messagesOf(market, "checkout").title}</h1>
      <CheckoutView
        market={market.code}
        locale={market.locale}
        country={market.country}
        countryName={countryName(market)}
        homeHref={paths.home(market.code)}
        orderHref={paths.orders(market.code)}
        words={{ ...messagesOf(market, "checkout"), retry, continue: onward, bought, viewOrder }}
        totalsWords={cart}
        problems={problemWords(market, [...Object.keys(problems), "outcome-unknown"])}
      />
    </>
  );
}
