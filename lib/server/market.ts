import "server-only";
import { notFound } from "next/navigation";
import { market as marketParam, segment as segmentParam } from "next/root-params";
import type { Market } from "@/lib/domain/market";
import { segmentCodes } from "@/lib/domain/segment";
import { shopConfig } from "@/shop.config";
import { env } from "./env";
import { marketByCode } from "./market-by-code";

/** The parameters Next wants at build time; no shopper can reach them, because `_` is no market. */
export const placeholderParams = { market: "_", segment: "_" };

/** The page's market; answers 404 for a market or a segment that does not exist. */
export async function currentMarket(): Promise<Market> {
  const market = marketByCode(await marketParam());
  if (!market) notFound();
  const code = await segmentParam();
  if (!code || !segmentCodes(env().SEGMENT_SECRET, shopConfig.segmentSlots).includes(code)) notFound();
  return market;
}

/** The market's country in its own language. */
export const countryName = ({ locale, country, label }: Market): string =>
  new Intl.DisplayNames(locale, { type: "region" }).of(country.toUpperCase()) ?? label;

/** The page's market, or the first one where the path names none: for pages that say so. */
export const marketOrFirst = async (): Promise<Market> => marketByCode(await marketParam()) ?? shopConfig.markets[0];
