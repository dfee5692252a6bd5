/** The countries the shop sells to, one region each, and the stock location that serves it. Rates are percentages. */
export const MARKETS = [
  {
    country: "us",
    location: "rotterdam",
    region: "United States",
    currency: "usd",
    isTaxInclusive: false,
    tax: { name: "Sales tax", rate: 0 },
  },
  {
    country: "gb",
    location: "leeds",
    region: "United Kingdom",
    currency: "gbp",
    isTaxInclusive: true,
    tax: { name: "VAT", rate: 20 },
  },
  {
    country: "de",
    location: "rotterdam",
    region: "Germany",
    currency: "eur",
    isTaxInclusive: true,
    tax: { name: "MwSt.", rate: 19 },
  },
  {
    country: "fr",
    location: "rotterdam",
    region: "France",
    currency: "eur",
    isTaxInclusive: true,
    tax: { name: "TVA", rate: 20 },
  },
] as const;

/** State-level sales tax where the demo shop has a tax presence; elsewhere in the US it collects none. */
export const STATE_TAX_RATES = { ca: 7.25, ny: 4, tx: 6.25, wa: 6.5, fl: 6, il: 6.25 } as const;

export const CURRENCIES = [
  { currency_code: "eur", is_default: true, is_tax_inclusive: true },
  { currency_code: "gbp", is_default: false, is_tax_inclusive: true },
  { currency_code: "usd", is_default: false, is_tax_inclusive: false },
];

/** The catalogue's own words are English; the others are translations of them. */
export const LOCALES = [
  { code: "en-US", language: "en" },
  { code: "en-GB", language: "en" },
  { code: "de-DE", language: "de" },
  { code: "fr-FR", language: "fr" },
] as const;

export const TRANSLATED = [
  { code: "de-DE", language: "de" },
  { code: "fr-FR", language: "fr" },
] as const;
