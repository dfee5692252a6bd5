import type { Article, ContentTitle, Page, ProductStory, Site, SizeGuide } from "@/lib/domain/content";
import type { Language } from "@/lib/domain/market";
import type { SearchSettings } from "@/lib/domain/search-settings";
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

const mugStory = (language: Language): ProductStory => ({
  product: "mug",
  blocks: [quote(words[language].spring)],
  film: { src: "/media/files/mug.webm", title: words[language].home, poster: null, captions: null },
  downloads: [{ title: words[language].autumn, href: "/media/files/mug.pdf", kilobytes: 12 }],
});

const cupSizes = (language: Language): SizeGuide => ({
  title: words[language].home,
  text: "",
  columns: [{ label: words[language].spring, isLength: true }],
  rows: [{ label: words[language].autumn, cells: ["9"] }],
});

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

const toTitle = (type: ContentTitle["type"], { slug, title }: { slug: string; title: string }): ContentTitle => ({
  type,
  slug,
  title,
  excerpt: "",
});

const searchSettings: Record<Language, SearchSettings> = {
  en: { synonyms: [["bench", "settle"]], pins: [{ for: { q: "gift" }, products: ["mug"] }] },
  de: { synonyms: [["Bank", "Truhenbank"]], pins: [{ for: { q: "Geschenk" }, products: ["mug"] }] },
  fr: { synonyms: [["banc", "banquette"]], pins: [{ for: { q: "cadeau" }, products: ["mug"] }] },
};

/** Published words of a small shop; nothing in it changes. */
export const memoryContent = (): ContentPort => ({
  pageBySlug: async (slug, language) => (slug === "home" ? home(language) : null),
  pages: async (language) => [{ slug: "home", title: words[language].home, changedAt: "2026-10-01T08:00:00Z" }],
  storyByProduct: async (handle, language) => (handle === "mug" ? mugStory(language) : null),
  sizeGuide: async (categories, language) => (categories.includes("cups") ? cupSizes(language) : null),
  articles: async (language) =>
    articles(language)
      .sort((a, b) => b.publishedAt.localeCompare(a.publishedAt))
      .map(({ slug, title, excerpt, image, publishedAt }) => ({ slug, title, excerpt, image, publishedAt })),
  articleBySlug: async (slug, language) => articles(language).find((article) => article.slug === slug) ?? null,
  site: async (language) => site(language),
  titles: async (language) => [
    ...articles(language).map((article) => toTitle("article", article)),
    toTitle("page", home(language)),
  ],
  searchSettings: async (language) => searchSettings[language],
});
