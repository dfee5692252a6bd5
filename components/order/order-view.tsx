import { LineSummary } from "@/components/commerce/line-summary";
import { TotalsList, type TotalsWords } from "@/components/commerce/totals-list";
import { cityLine } from "@/lib/domain/city-line";
import type { Order } from "@/lib/domain/order";

export interface OrderViewProps {
  order: Order;
  locale: string;
  words: {
    thanks: string;
    number: string;
    sentTo: string;
    deliveredTo: string;
    by: string;
    paymentPending: string;
    paymentFailed: string;
  };
  totalsWords: TotalsWords;
  countryName: string;
}

/** What was bought, to be kept and read again. */
export function OrderView({ order, locale, words, totalsWords, countryName }: OrderViewProps) {
  const { shippingAddress: to } = order;
  return (
    <div>
      <h1 className="title-large">{words.thanks}</h1>
      <p className="mt-3 text-xl">{words.number.replace("{number}", order.number)}</p>
      <p className="mt-2 text-muted">{words.sentTo.replace("{email}", order.email)}</p>
      {order.payment === "confirmed" ? null : (
        <p role="status" className="mt-4 border-s-2 border-accent ps-4">
          {order.payment === "pending" ? words.paymentPending : words.paymentFailed}
        </p>
      )}
      <div className="mt-10 grid gap-10 md:grid-cols-2 md:gap-16">
        <div>
          <ul className="divide-y divide-line border-y border-line">
            {order.lines.map((line) => (
              <LineSummary key={line.id} line={line} locale={locale} />
            ))}
          </ul>
          <div className="mt-5">
            <TotalsList totals={order.totals} locale={locale} hasShipping words={totalsWords} />
          </div>
        </div>
        <div className="space-y-6">
          {to ? (
            <div>
              <h2 className="font-body text-base font-medium tracking-normal">{words.deliveredTo}</h2>
              <address className="mt-1 text-muted not-italic">
                {to.firstName} {to.lastName}
                <br />
                {to.street}
                <br />
                {to.street2 ? (
                  <>
                    {to.street2}
                    <br />
                  </>
                ) : null}
                {cityLine(to)}
                <br />
                {countryName}
              </address>
            </div>
          ) : null}
          {order.shippingOption ? (
            <div>
              <h2 className="font-body text-base font-medium tracking-normal">{words.by}</h2>
              <p className="mt-1 text-muted">{order.shippingOption.name}</p>
            </div>
          ) : null}
        </div>
      </div>
    </div>
  );
}
