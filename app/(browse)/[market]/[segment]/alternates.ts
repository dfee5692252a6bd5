import type { Metadata } from "next";
import type { Market } from "@/lib/domain/market";

/**
 * Canonical address, the same page in the markets that have it (the first for everybody else), and the page as Markdown, which the
 * later pages of a listing are not. `path` is without the market, `""` for the home page.
 */
export const alternates = (market: string, path: string, markets: readonly Market[]): Metadata["alternates"] => ({
  canonical: `/${market}${path}`,
  languages: {
    ...Object.fromEntries(markets.map(({ code, locale }) => [locale, `/${code}${path}`])),
    ...(markets[0] ? { "x-default": `/${markets[0].code}${path}` } : {}),
  },
  ...(path.includes("?") ? {} : { types: { "text/markdown": `/${market}${path}.md` } }),
});
