import type { Article, ArticleCard, Page, ProductStory, Site, SizeGuide } from "@/lib/domain/content";
import type { Language } from "@/lib/domain/market";

/** Published words and pictures of marketers; null means there are none. */
export type ContentPort = {
  pageBySlug(slug: string, language: Language): Promise<Page | null>;
  storyByProduct(handle: string, language: Language): Promise<ProductStory | null>;
  /** The guide of the first of these categories that has one. */
  sizeGuide(categories: string[], language: Language): Promise<SizeGuide | null>;
  /** Newest first. */
  articles(language: Language): Promise<ArticleCard[]>;
  articleBySlug(slug: string, language: Language): Promise<Article | null>;
  site(language: Language): Promise<Site>;
};
