import "server-only";
import type { Market } from "@/lib/domain/market";
import { noSearchSettings, type SearchSettings } from "@/lib/domain/search-settings";
import { viewSearchSettings } from "@/lib/use-cases/view-search-settings";
import { cached, cachedAsFallback } from "../cache";
import { lastGood } from "../last-good";
import { run } from "../run";

/** The merchant's synonyms and pins. */
export async function searchSettings(market: Market): Promise<SearchSettings> {
  "use cache";
  cached("search");
  const found = await lastGood(
    `search:${market.language}`,
    () => run(viewSearchSettings, { market }),
    noSearchSettings,
  );
  if (!found.isFresh) cachedAsFallback();
  return found.value;
}
