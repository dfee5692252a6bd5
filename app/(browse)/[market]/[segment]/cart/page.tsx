import type { Metadata } from "next";
import { CartView } from "@/components/cart/cart-view";
import { operations } from "@/lib/contract/v1/operations";
import { paths } from "@/lib/domain/paths";
import { currentMarket, placeholderParams } from "@/lib/server/market";
import { messagesOf, problemWords, words } from "@/lib/server/words";

export const ensureStatic = "navigation";
export const generateStaticParams = () => [placeholderParams];

export async function generateMetadata(): Promise<Metadata> {
  return { title: words(await currentMarket(), "cart")("title"), robots: { index: false } };
}

const { addToCart, changeLine, removeLine, applyPromotion, removePromotion } = operations;
const changes = [addToCart, changeLine, removeLine, applyPromotion, removePromotion];

/** The page is everyone's, and tall enough that no footer jumps while the cart in it comes from the BFF. */
export default async function CartPage() {
  const market = await currentMarket();
  const cart = messagesOf(market, "cart");
  return (
    <div className="page-width min-h-[90vh] pt-14">
      <h1 className="mb-10 title-large">{cart.title}</h1>
      <CartView
        market={market.code}
        locale={market.locale}
        checkoutHref={paths.checkout(market.code)}
        homeHref={paths.home(market.code)}
        orderHref={paths.orders(market.code)}
        words={cart}
        problems={problemWords(
          market,
          changes.flatMap(({ problems }) => problems),
        )}
      />
    </div>
  );
}
