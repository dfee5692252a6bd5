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
} as const satisfies {
  name: string;
  markets: readonly [Market, ...Market[]];
  segmentSlots: number;
  cart: { maxQuantity: number; maxLines: number };
  listing: { pageSize: number; maxPage: number };
  lowStock: number;
  returns: { days: number; isFree: boolean };
};

export type MarketCode = (typeof shopConfig.markets)[number]["code"];
