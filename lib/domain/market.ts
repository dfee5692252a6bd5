import { z } from "zod";

export const Language = z.enum(["en", "de", "fr"]);
export type Language = z.infer<typeof Language>;

export const Currency = z.enum(["USD", "GBP", "EUR"]);
export type Currency = z.infer<typeof Currency>;

/** A place and a language the shop sells in: decides words, currency, prices, tax display and shipping. */
export const Market = z.object({
  /** What stands in the URL, such as `en-gb`. */
  code: z.string(),
  /** BCP 47 tag for Intl. */
  locale: z.string(),
  language: Language,
  /** ISO 3166-1 alpha-2, lower case. */
  country: z.string().length(2),
  currency: Currency,
  /** Whether shown prices contain tax. */
  taxDisplay: z.enum(["included", "excluded"]),
  /** The place's own name for itself. */
  label: z.string(),
});
export type Market = z.infer<typeof Market>;

/** The markets in which something is sold that has prices in these currencies. */
export const sellingIn = (currencies: readonly Currency[], markets: readonly Market[]): Market[] =>
  markets.filter(({ currency }) => currencies.includes(currency));

type TextInfo = { getTextInfo(): { direction: "ltr" | "rtl" } };

/** Which way the market's words run. */
export const directionOf = ({ locale }: Pick<Market, "locale">): "ltr" | "rtl" =>
  (new Intl.Locale(locale) as Intl.Locale & TextInfo).getTextInfo().direction;
