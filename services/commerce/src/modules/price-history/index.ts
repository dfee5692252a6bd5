import { Module } from "@medusajs/framework/utils";
import { PriceHistoryService } from "./service";

export const PRICE_HISTORY = "priceHistory";

export default Module(PRICE_HISTORY, { service: PriceHistoryService });
