import "server-only";
import type { Market } from "@/lib/domain/market";
import { words } from "@/lib/server/words";
import { shopConfig } from "@/shop.config";

/** Words for the lowest price before a sale and for the price of a unit, each where the law wants it told. */
export function priceLawWords(market: Market): { lowestPrice?: string; unitPrice?: string } {
  const isOneOf = (countries: readonly string[]) => countries.includes(market.country);
  return {
    ...(isOneOf(shopConfig.priorPriceCountries) ? { lowestPrice: words(market, "sale").raw("lowestPrice") } : {}),
    ...(isOneOf(shopConfig.unitPriceCountries) ? { unitPrice: words(market, "product").raw("unitPrice") } : {}),
  };
}
