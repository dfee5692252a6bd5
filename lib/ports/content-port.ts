import type { Article, ArticleCard, Page, PageAddress, ProductStory, Site } from "@/lib/domain/content";
import type { Language } from "@/lib/domain/market";

/** Published words and pictures of marketers; null means there are none. */
export type ContentPort = {
  pageBySlug(slug: string, language: Language): Promise<Page | null>;
  /** Every published page, by slug. */
  pages(language: Language): Promise<PageAddress[]>;
  storyByProduct(handle: string, language: Language): Promise<ProductStory | null>;
  /** Newest first. */
  articles(language: Language): Promise<ArticleCard[]>;
  articleBySlug(slug: string, language: Language): Promise<Article | null>;
  site(language: Language): Promise<Site>;
};
