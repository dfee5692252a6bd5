import type { Metadata } from "next";
import { filteredPath, type ListingFilters, noFilters } from "@/lib/domain/listing-filters";
import type { Market } from "@/lib/domain/market";
import { type OgCard, ogPath, ogSize, shopOg } from "@/lib/server/og-card";
import { words } from "@/lib/server/words";
import { shopConfig } from "@/shop.config";
import { alternates } from "./alternates";

export interface PageFacts {
  /** The path without the market, `""` for the home page. */
  path: string;
  title?: string;
  description: string;
  /** What other sites show beside a link; the shop's own card where a page has none. */
  card?: OgCard;
  /** Those that have the page; all of the shop's where nothing is said. */
  markets?: readonly Market[];
}

const whole = (text: string): string => {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 160 ? `${line.slice(0, 158).replace(/\s+\S*$/, "")} …` : line;
};

/** All that search engines and other sites are told of a page that may be found. */
export function pageMetadata(market: Market, facts: PageFacts): Metadata {
  const { path, title, description, card, markets = shopConfig.markets } = facts;
  const image = { url: ogPath(card ?? shopOg(market), market), ...ogSize, alt: title ?? shopConfig.name };
  const told = whole(description);
  return {
    ...(title ? { title } : {}),
    ...(told ? { description: told } : {}),
    alternates: alternates(market.code, path, markets),
    openGraph: {
      type: card?.kind === "journal" ? "article" : "website",
      siteName: shopConfig.name,
      title: title ?? shopConfig.name,
      ...(told ? { description: told } : {}),
      url: `/${market.code}${path}`,
      locale: market.locale.replace("-", "_"),
      images: [image],
    },
    twitter: { card: "summary_large_image", images: [image] },
  };
}

/**
 * Of a category or a collection; one that nobody described is told by its name and the shop's. Its later pages may be found by
 * themselves. Narrowed or ordered it may not be found, and names the plain listing as the one to find.
 * @param filters null where they are not known yet
 */
export function listingMetadata(
  market: Market,
  path: string,
  of: { title: string; description: string },
  filters: ListingFilters | null = noFilters,
): Metadata {
  const isPlain = filters !== null && filteredPath(path, { ...filters, page: 1 }) === path;
  const page = isPlain ? filters.page : 1;
  const told = pageMetadata(market, {
    path: filteredPath(path, { ...noFilters, page }),
    title: page > 1 ? words(market, "listing")("pageTitle", { title: of.title, page }) : of.title,
    description: of.description || `${of.title}. ${words(market, "site")("tagline")}.`,
  });
  if (isPlain) return told;
  return { ...told, robots: { index: false }, alternates: { canonical: `/${market.code}${path}` } };
}
