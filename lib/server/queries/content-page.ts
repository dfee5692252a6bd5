import "server-only";
import type { Page } from "@/lib/domain/content";
import type { Market } from "@/lib/domain/market";
import { viewContent } from "@/lib/use-cases/view-content";
import { cached, cachedAsFallback, cachedAsNobodys } from "../cache";
import { lastGood } from "../last-good";
import { run } from "../run";

/**
 * A page of the CMS; null where there is none. The home page has a stand-in, and is null as well where it cannot be known.
 * @throws ShopError where the CMS is down and the page was never seen
 */
export async function contentPage(slug: string, market: Market): Promise<Page | null> {
  "use cache";
  cached("page", slug);
  const otherwise = slug === "home" ? null : undefined;
  const page = await lastGood(`page:${market.language}:${slug}`, () => run(viewContent, { slug, market }), otherwise);
  if (!page.isFresh) cachedAsFallback();
  else if (!page.value) cachedAsNobodys();
  return page.value;
}
