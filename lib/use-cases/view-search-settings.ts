import type { Market } from "@/lib/domain/market";
import type { SearchSettings } from "@/lib/domain/search-settings";
import type { Ports } from "@/lib/ports/ports";

/** What the merchant says of the search in the market's language. */
export const viewSearchSettings = (ports: Pick<Ports, "content">, input: { market: Market }): Promise<SearchSettings> =>
  ports.content.searchSettings(input.market.language);
