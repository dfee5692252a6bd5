import { z } from "zod";
import { shopConfig } from "@/shop.config";

const [first, ...rest] = shopConfig.markets.map((market) => market.code);

/** `?market=en-gb`: which words, currency, prices and taxes an answer is in. */
export const MarketCode = z.enum([first as string, ...rest]).meta({ id: "MarketCode", example: "en-gb" });
export const MarketQuery = z.strictObject({ market: MarketCode });
