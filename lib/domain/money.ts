import { z } from "zod";
import { Currency } from "./market";

/** An amount in the currency's minor unit (cents), always an integer. */
export const Money = z.object({ amount: z.int(), currency: Currency });
export type Money = z.infer<typeof Money>;

const digits = (currency: Currency): number =>
  new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;

/** `12.34` of a currency's major unit as Money; rounds half away from zero, and keeps 1.005 from becoming 1.00. */
export function moneyFromMajor(major: number, currency: Currency): Money {
  const scaled = Number(`${Math.abs(major)}e${digits(currency)}`);
  const amount = Number.isNaN(scaled) ? Math.abs(major) * 10 ** digits(currency) : scaled;
  return { amount: Math.sign(major) * Math.round(amount) || 0, currency };
}

/** Money in words of a locale: `€1,090`, `1.090 €`. Cents are shown only where there are some. */
export function formatMoney(money: Money, locale: string): string {
  return new Intl.NumberFormat(locale, {
    style: "currency",
    currency: money.currency,
    trailingZeroDisplay: "stripIfInteger",
  }).format(money.amount / 10 ** digits(money.currency));
}
