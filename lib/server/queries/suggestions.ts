import "server-only";
import type { ContentTitle } from "@/lib/domain/content";
import type { Market } from "@/lib/domain/market";
import { type Merchandising, merchandise } from "@/lib/domain/merchandising";
import type { Suggestions } from "@/lib/domain/suggestions";
import { listTitles } from "@/lib/use-cases/list-titles";
import { suggestSearch } from "@/lib/use-cases/suggest-search";
import { cached, cachedAsFallback, cachedShortly } from "../cache";
import { lastGood } from "../last-good";
import { run } from "../run";
import { categoryTree } from "./category-tree";
import { searchSettings } from "./search-settings";

async function titles(market: Market): Promise<ContentTitle[]> {
  "use cache";
  cached("titles");
  const found = await lastGood(`titles:${market.language}`, () => run(listTitles, { market }), []);
  if (!found.isFresh) cachedAsFallback();
  return found.value;
}

/** Suggestions for what is typed so far; `q` must be normalised first, so that its keys are few. */
export async function suggestions(q: string, market: Market): Promise<Suggestions> {
  const settings = await searchSettings(market);
  return suggested(q, market, merchandise({ q, category: [], sort: "recommended" }, settings));
}

async function suggested(q: string, market: Market, merchandising: Merchandising): Promise<Suggestions> {
  "use cache";
  cachedShortly("suggestions");
  const [categories, words] = await Promise.all([categoryTree(market).catch(() => []), titles(market)]);
  const found = await run(suggestSearch, { q, market, merchandising, categories, titles: words });
  if (found.total === null) cachedAsFallback();
  return found;
}
