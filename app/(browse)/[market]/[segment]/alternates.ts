import type { Metadata } from "next";
import { shopConfig } from "@/shop.config";

/**
 * Canonical address, the same page in the other markets (the first for everybody else), and the page as Markdown, which the later
 * pages of a listing are not. `path` is without the market, `""` for the home page.
 */
export const alternates = (market: string, path: string): Metadata["alternates"] => ({
  canonical: `/${market}${path}`,
  languages: {
    ...Object.fromEntries(shopConfig.markets.map(({ code, locale }) => [locale, `/${code}${path}`])),
    "x-default": `/${shopConfig.markets[0].code}${path}`,
  },
  ...(path.includes("?") ? {} : { types: { "text/markdown": `/${market}${path}.md` } }),
});
