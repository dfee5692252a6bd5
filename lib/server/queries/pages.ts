import "server-only";
import type { PageAddress } from "@/lib/domain/content";
import type { Market } from "@/lib/domain/market";
import { listPages } from "@/lib/use-cases/list-pages";
import { cached, cachedAsFallback } from "../cache";
import { lastGood } from "../last-good";
import { run } from "../run";

/** Every published page of the CMS. */
export async function pages(market: Market): Promise<PageAddress[]> {
  "use cache";
  cached("pages");
  const found = await lastGood(`pages:${market.language}`, () => run(listPages, { market }), []);
  if (!found.isFresh) cachedAsFallback();
  return found.value;
}
