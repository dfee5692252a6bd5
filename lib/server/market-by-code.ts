import "server-only";
import type { Market } from "@/lib/domain/market";
import { pseudoMarket, shopConfig } from "@/shop.config";
import { env } from "./env";

/** The market of a code, or null. The mirrored one is there for tests alone. */
export const marketByCode = (code: string | undefined): Market | null =>
  shopConfig.markets.find((market) => market.code === code) ??
  (code === pseudoMarket.code && env().PSEUDO_MARKET ? pseudoMarket : null);
