import "server-only";
import { flatCategories } from "@/lib/domain/category";
import type { ContentTitle } from "@/lib/domain/content";
import { fold } from "@/lib/domain/fold";
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
  const [settings, categories, words] = await Promise.all([
    searchSettings(market),
    categoryTree(market).catch(() => []),
    titles(market),
  ]);
  const merchandising = merchandise({ q, category: [], sort: "recommended" }, settings);
  const names = [...settings.synonyms.flat(), ...flatCategories(categories).map(({ title }) => title)];
  return isBeginning(q, [...names, ...words.map(({ title }) => title)])
    ? kept(q, market, merchandising)
    : suggested(q, market, merchandising);
}

/** Kept is what many type: a few letters, or the beginning of a word the shop itself uses. Anything else can be made up. */
function isBeginning(q: string, names: string[]): boolean {
  const typed = fold(q);
  return typed.length < 3 || names.some((name) => ` ${fold(name)}`.includes(` ${typed}`));
}

async function kept(q: string, market: Market, merchandising: Merchandising): Promise<Suggestions> {
  "use cache";
  cachedShortly("suggestions");
  const found = await suggested(q, market, merchandising);
  if (found.total === null) cachedAsFallback();
  return found;
}

async function suggested(q: string, market: Market, merchandising: Merchandising): Promise<Suggestions> {
  const [categories, words] = await Promise.all([categoryTree(market).catch(() => []), titles(market)]);
  return run(suggestSearch, { q, market, merchandising, categories, titles: words });
}
