import "server-only";
import type { Site } from "@/lib/domain/content";
import type { Market } from "@/lib/domain/market";
import { viewSite } from "@/lib/use-cases/view-site";
import { cached, cachedAsFallback } from "../cache";
import { lastGood } from "../last-good";
import { run } from "../run";

const bare: Site = { navigation: [], footer: [], footerNote: "", announcement: null };

/** Navigation, footer and announcement. */
export async function site(market: Market): Promise<Site> {
  "use cache";
  cached("site");
  const found = await lastGood(`site:${market.language}`, () => run(viewSite, { market }), bare);
  if (!found.isFresh) cachedAsFallback();
  return found.value;
}
