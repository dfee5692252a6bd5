import type { Measuring } from "./lib/domain/format-measure";
import type { HolidayRule } from "./lib/domain/holidays";
import type { Market } from "./lib/domain/market";

/**
 * A market written from right to left, in English words and the second market's prices, to see that every page can be mirrored. It
 * is there only where `PSEUDO_MARKET` is set: in tests.
 */
export const pseudoMarket = {
  code: "ar-xb",
  locale: "ar-XB",
  language: "en",
  country: "gb",
  currency: "GBP",
  taxDisplay: "included",
  label: "Mirror",
} as const satisfies Market;

/** Everything a fork may want to change without reading the code. Secrets and addresses live in the environment instead. */
export const shopConfig = {
  name: "Larch & Loom",
  /** One row per place and language the shop sells in. The first row answers "/". */
  markets: [
    {
      code: "en-us",
      locale: "en-US",
      language: "en",
      country: "us",
      currency: "USD",
      taxDisplay: "excluded",
      label: "United States",
    },
    {
      code: "en-gb",
      locale: "en-GB",
      language: "en",
      country: "gb",
      currency: "GBP",
      taxDisplay: "included",
      label: "United Kingdom",
    },
    {
      code: "de-de",
      locale: "de-DE",
      language: "de",
      country: "de",
      currency: "EUR",
      taxDisplay: "included",
      label: "Deutschland",
    },
    {
      code: "fr-fr",
      locale: "fr-FR",
      language: "fr",
      country: "fr",
      currency: "EUR",
      taxDisplay: "included",
      label: "France",
    },
  ],
  /** How many segments the pages can be split into. Each multiplies the pages kept, so the number stays small. */
  segmentSlots: 8,
  /** The largest quantity of one line, and the most lines in one cart. */
  cart: { maxQuantity: 20, maxLines: 50 },
  listing: { pageSize: 24, maxPage: 50 },
  /** Below this many pieces the product page says how many are left. */
  lowStock: 4,
  /** Within how many days a thing may come back, and whether that costs the shopper nothing: as the page on returns says. */
  returns: { days: 30, isFree: true },
  /** Countries whose law wants the price of a litre, a kilogram, a metre beside the price (Directive 98/6/EC and its kin). */
  unitPriceCountries: ["gb", "de", "fr"],
  /** Countries whose law wants the lowest price of the thirty days before beside a sale price (Directive 98/6/EC, article 6a). */
  priorPriceCountries: ["gb", "de", "fr"],
  /** Countries whose people measure in inches. */
  inchCountries: ["us"],
  /** Days on which no parcel moves beside weekends, by country; `lib/domain/holidays.ts` tells how a rule is read. */
  holidays: {
    us: ["01-01", "01-mon3", "05-mon-1", "06-19", "07-04", "09-mon1", "11-11", "11-thu4", "12-25"],
    gb: ["01-01>", "easter-2", "easter+1", "05-mon1", "05-mon-1", "08-mon-1", "12-25>>", "12-26>>"],
    de: ["01-01", "easter-2", "easter+1", "05-01", "easter+39", "easter+50", "10-03", "12-25", "12-26"],
    fr: ["01-01", "easter+1", "05-01", "05-08", "easter+39", "easter+50", "07-14", "08-15", "11-01", "11-11", "12-25"],
  },
  /**
   * Proxies of yours between the shopper and the storefront, each of which appends to `X-Forwarded-For`. A public shop needs at
   * least one, and no way around it: where none stands, callers write that header themselves, and every limit by network address
   * counts them as somebody new each time.
   */
  proxies: 1,
  /** Letters that strangers together may set going within an hour: by reviews, questions and stock alerts. */
  strangersLettersPerHour: 600,
} as const satisfies {
  name: string;
  markets: readonly [Market, ...Market[]];
  segmentSlots: number;
  cart: { maxQuantity: number; maxLines: number };
  listing: { pageSize: number; maxPage: number };
  lowStock: number;
  returns: { days: number; isFree: boolean };
  unitPriceCountries: readonly string[];
  priorPriceCountries: readonly string[];
  inchCountries: readonly string[];
  holidays: Record<string, readonly HolidayRule[]>;
  proxies: number;
  strangersLettersPerHour: number;
};

export type MarketCode = (typeof shopConfig.markets)[number]["code"];

/** The days on which no parcel moves in a country, beside weekends. */
export const holidaysOf = (country: string): readonly HolidayRule[] =>
  (shopConfig.holidays as Record<string, readonly HolidayRule[]>)[country] ?? [];

export const measuringOf = ({ locale, country }: Market): Measuring => ({
  locale,
  isInches: shopConfig.inchCountries.some((code) => code === country),
});
