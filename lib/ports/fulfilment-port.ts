import type { Fulfilment } from "@/lib/domain/fulfilment";
import type { Market } from "@/lib/domain/market";

/** How things come to a market's shoppers. */
export type FulfilmentPort = {
  /** Delivery options and counters for one product; a product nobody knows lies at no counter. */
  optionsFor(handle: string, market: Market): Promise<Fulfilment>;
};
