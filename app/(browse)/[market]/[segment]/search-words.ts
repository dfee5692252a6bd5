import type { SearchWords } from "@/components/search/search-words";
import type { Market } from "@/lib/domain/market";
import { messagesOf, words } from "@/lib/server/words";

/** Every word of the search, because it runs in the browser without a translator. */
export function searchWords(market: Market): SearchWords {
  const common = words(market, "common");
  return {
    search: common("search"),
    searchPlaceholder: common("searchPlaceholder"),
    ...messagesOf(market, "search"),
  };
}
