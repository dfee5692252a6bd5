import type { Metadata } from "next";
import { shopConfig } from "@/shop.config";

/** Canonical address and the same page in the other markets. `path` is without the market, `""` for the home page. */
export const alternates = (market: string, path: string): Metadata["alternates"] => ({
  canonical: `/${market}${path}`,
  languages: Object.fromEntries(shopConfig.markets.map(({ code, locale }) => [locale, `/${code}${path}`])),
});
