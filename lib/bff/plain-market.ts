import "server-only";
import type { Market } from "@/lib/domain/market";
import { marketByCode } from "@/lib/server/market-by-code";
import { pseudoMarket, shopConfig } from "@/shop.config";

/**
 * A call in the mirrored market of tests, as the contract knows it: asked in the market whose prices it has, answered in its own. Any
 * other call is itself, and its market is what it names.
 */
export function inPlainMarket(request: Request): { request: Request; market: Market | null } {
  const url = new URL(request.url);
  const mirrored = url.searchParams.get("market") === pseudoMarket.code ? marketByCode(pseudoMarket.code) : null;
  if (!mirrored) return { request, market: null };
  const twin = shopConfig.markets.find(({ country }) => country === pseudoMarket.country);
  url.searchParams.set("market", twin?.code ?? "");
  return { request: new Request(url, request), market: mirrored };
}
