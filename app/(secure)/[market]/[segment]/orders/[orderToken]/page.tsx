import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { OrderRefresh } from "@/components/order/order-refresh";
import { OrderView } from "@/components/order/order-view";
import { buttonClasses } from "@/components/ui/button-classes";
import { paths } from "@/lib/domain/paths";
import { countryName, currentMarket, placeholderParams } from "@/lib/server/market";
import { orderByToken } from "@/lib/server/order";
import { messagesOf, words } from "@/lib/server/words";

export const generateStaticParams = () => [{ ...placeholderParams, orderToken: "_" }];

type Props = { params: Promise<{ orderToken: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: words(await currentMarket(), "order")("thanks") };
}

export default async function OrderPage({ params }: Props) {
  const market = await currentMarket();
  const { orderToken } = await params;
  const found = await orderByToken(orderToken, market);
  if (!found) notFound();
  const order = messagesOf(market, "order");
  const isDecided = found.status === "placed" && found.order.payment !== "pending";
  return (
    <>
      {isDecided ? null : <OrderRefresh market={market.code} orderToken={orderToken} />}
      {found.status === "placed" ? (
        <OrderView
          order={found.order}
          locale={market.locale}
          words={{ ...order, paymentPending: `${order.processing}. ${order.processingText}` }}
          totalsWords={messagesOf(market, "cart")}
          countryName={countryName(market)}
        />
      ) : (
        <div role="status">
          <h1 className="title-large">{order.processing}</h1>
          <p className="mt-4 text-lg text-muted">{order.processingText}</p>
        </div>
      )}
      <a href={paths.home(market.code)} className={`mt-12 ${buttonClasses.quiet}`}>
        {order.continue}
      </a>
    </>
  );
}
