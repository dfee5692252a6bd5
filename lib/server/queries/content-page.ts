import "server-only";
import type { Page } from "@/lib/domain/content";
import type { Market } from "@/lib/domain/market";
import { viewContent } from "@/lib/use-cases/view-content";
import { cached, cachedAsFallback } from "../cache";
import { lastGood } from "../last-good";
import { run } from "../run";

/** A page of the CMS; null where there is none, or where the CMS is down and none was ever seen. */
export async function contentPage(slug: string, market: Market): Promise<Page | null> {
  "use cache";
  cached("page", slug);
  const page = await lastGood(`page:${market.language}:${slug}`, () => run(viewContent, { slug, market }), null);
  if (!page.isFresh) cachedAsFallback();
  return page.value;
}
