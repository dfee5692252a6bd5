import "server-only";
import type { Market } from "@/lib/domain/market";
import { shopConfig } from "@/shop.config";

/** The market of a code, or null. */
export const marketByCode = (code: string | undefined): Market | null =>
  shopConfig.markets.find((market) => market.code === code) ?? null;
