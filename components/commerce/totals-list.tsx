import type { Totals } from "@/lib/domain/cart";
import { formatMoney } from "@/lib/domain/format-money";

export interface TotalsWords {
  items: string;
  delivery: string;
  deliveryLater: string;
  discount: string;
  tax: string;
  taxLater: string;
  taxIncluded: string;
  total: string;
}

export interface TotalsListProps {
  totals: Totals;
  locale: string;
  /** Whether a shipping option was chosen, so that its price, and tax by address, mean something. */
  hasShipping: boolean;
  words: TotalsWords;
}

/** The sums of a cart or an order, with tax told as the market tells it. */
export function TotalsList({ totals, locale, hasShipping, words }: TotalsListProps) {
  const money = (key: "items" | "shipping" | "tax" | "total") => formatMoney(totals[key], locale);
  const discount = { ...totals.discount, amount: -totals.discount.amount };
  const row = "flex justify-between gap-4 py-1";
  return (
    <dl className="tabular-nums">
      <div className={row}>
        <dt>{words.items}</dt>
        <dd>{money("items")}</dd>
      </div>
      {totals.discount.amount > 0 ? (
        <div className={row}>
          <dt>{words.discount}</dt>
          <dd className="text-sale">{formatMoney(discount, locale)}</dd>
        </div>
      ) : null}
      <div className={row}>
        <dt>{words.delivery}</dt>
        <dd className={hasShipping ? "" : "text-muted"}>{hasShipping ? money("shipping") : words.deliveryLater}</dd>
      </div>
      {totals.taxDisplay === "excluded" ? (
        <div className={row}>
          <dt>{words.tax}</dt>
          <dd className={hasShipping ? "" : "text-muted"}>{hasShipping ? money("tax") : words.taxLater}</dd>
        </div>
      ) : null}
      <div className={`${row} mt-2 border-t border-line pt-3 text-lg font-medium`}>
        <dt>{words.total}</dt>
        <dd data-testid="total">{money("total")}</dd>
      </div>
      {totals.taxDisplay === "included" ? (
        <div className={`${row} text-sm text-muted`}>
          <dt>{words.taxIncluded}</dt>
          <dd>{money("tax")}</dd>
        </div>
      ) : null}
    </dl>
  );
}
