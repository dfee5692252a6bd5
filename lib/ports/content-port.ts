import type {
  Article,
  ArticleCard,
  ContentTitle,
  Page,
  PageAddress,
  ProductStory,
  Site,
  SizeGuide,
} from "@/lib/domain/content";
import type { Language } from "@/lib/domain/market";
import type { SearchSettings } from "@/lib/domain/search-settings";

/** Published words and pictures of marketers; null means there are none. */
export type ContentPort = {
  pageBySlug(slug: string, language: Language): Promise<Page | null>;
  /** Every published page, by slug. */
  pages(language: Language): Promise<PageAddress[]>;
  storyByProduct(handle: string, language: Language): Promise<ProductStory | null>;
  /** The guide of the first of these categories that has one. */
  sizeGuide(categories: string[], language: Language): Promise<SizeGuide | null>;
  /** Newest first. */
  articles(language: Language): Promise<ArticleCard[]>;
  articleBySlug(slug: string, language: Language): Promise<Article | null>;
  site(language: Language): Promise<Site>;
  /** Everything shoppers can read, by what it is called; at most 500 of each kind, the newest. */
  titles(language: Language): Promise<ContentTitle[]>;
  searchSettings(language: Language): Promise<SearchSettings>;
};
