import type { Article, Page, ProductStory, Site } from "@/lib/domain/content";
import type { Language } from "@/lib/domain/market";
import type { ContentPort } from "../content-port";

const words: Record<Language, { home: string; spring: string; autumn: string }> = {
  en: { home: "Calm rooms", spring: "A spring table", autumn: "Autumn light" },
  de: { home: "Ruhige Räume", spring: "Ein Tisch im Frühling", autumn: "Herbstlicht" },
  fr: { home: "Des pièces calmes", spring: "Une table au printemps", autumn: "Lumière d’automne" },
};
const quote = (text: string) => ({ type: "quote" as const, text, attribution: "" });
const seo = (title: string) => ({ title, description: "" });

const home = (language: Language): Page => {
  const title = words[language].home;
  return { slug: "home", title, seo: seo(title), blocks: [quote(title)] };
};

const mugStory = (language: Language): ProductStory => ({ product: "mug", blocks: [quote(words[language].spring)] });

/** Kept oldest first, so that whoever shows the newest first has sorted them. */
const articles = (language: Language): Article[] =>
  (
    [
      ["spring-table", "spring", "2026-04-01T08:00:00Z"],
      ["autumn-light", "autumn", "2026-10-01T08:00:00Z"],
    ] as const
  ).map(([slug, word, publishedAt]) => {
    const title = words[language][word];
    return { slug, title, excerpt: "", image: null, publishedAt, seo: seo(title), blocks: [quote(title)] };
  });

const site = (language: Language): Site => ({
  navigation: [{ label: words[language].home, target: { type: "page", slug: "home" } }],
  footer: [],
  footerNote: "",
  announcement: null,
});

/** Published words of a small shop; nothing in it changes. */
export const memoryContent = (): ContentPort => ({
  pageBySlug: async (slug, language) => (slug === "home" ? home(language) : null),
  pages: async (language) => [{ slug: "home", title: words[language].home, changedAt: "2026-10-01T08:00:00Z" }],
  storyByProduct: async (handle, language) => (handle === "mug" ? mugStory(language) : null),
  articles: async (language) =>
    articles(language)
      .sort((a, b) => b.publishedAt.localeCompare(a.publishedAt))
      .map(({ slug, title, excerpt, image, publishedAt }) => ({ slug, title, excerpt, image, publishedAt })),
  articleBySlug: async (slug, language) => articles(language).find((article) => article.slug === slug) ?? null,
  site: async (language) => site(language),
});
