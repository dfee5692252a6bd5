import "server-only";
import type { Article, ArticleCard } from "@/lib/domain/content";
import type { Market } from "@/lib/domain/market";
import { listArticles } from "@/lib/use-cases/list-articles";
import { viewArticle } from "@/lib/use-cases/view-article";
import { cached, cachedAsFallback, cachedAsNobodys } from "../cache";
import { lastGood } from "../last-good";
import { run } from "../run";

/** The journal's articles, newest first. */
export async function journal(market: Market): Promise<ArticleCard[]> {
  "use cache";
  cached("journal");
  const articles = await lastGood(`journal:${market.language}`, () => run(listArticles, { market }), []);
  if (!articles.isFresh) cachedAsFallback();
  return articles.value;
}

/**
 * An article of the journal; null where there is none.
 * @throws ShopError where the CMS is down and the article was never seen
 */
export async function article(slug: string, market: Market): Promise<Article | null> {
  "use cache";
  cached("article", slug);
  const found = await lastGood(`article:${market.language}:${slug}`, () => run(viewArticle, { slug, market }));
  if (!found.isFresh) cachedAsFallback();
  else if (!found.value) cachedAsNobodys();
  return found.value;
}
