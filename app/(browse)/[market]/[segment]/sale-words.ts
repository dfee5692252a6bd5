import type { Market } from "@/lib/domain/market";
import { words } from "@/lib/server/words";
import { shopConfig } from "@/shop.config";

/** Words for the lowest price before a sale where the law wants it told, else nothing. */
export function saleWords(market: Market): { lowestPrice?: string } {
  const t = words(market, "sale");
  const isWanted = shopConfig.priorPriceCountries.some((country) => country === market.country);
  return isWanted ? { lowestPrice: t.raw("lowestPrice") } : {};
}
