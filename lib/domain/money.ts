import { z } from "zod";
import { minorDigits } from "./format-money";
import { Currency } from "./market";

/** An amount in the currency's minor unit (cents), always an integer. */
export const Money = z.object({ amount: z.int(), currency: Currency });
export type Money = z.infer<typeof Money>;

/** `12.34` of a currency's major unit as Money; rounds half away from zero, and keeps 1.005 from becoming 1.00. */
export function moneyFromMajor(major: number, currency: Currency): Money {
  const scaled = Number(`${Math.abs(major)}e${minorDigits(currency)}`);
  const amount = Number.isNaN(scaled) ? Math.abs(major) * 10 ** minorDigits(currency) : scaled;
  return { amount: Math.sign(major) * Math.round(amount) || 0, currency };
}
