import "server-only";
import { z } from "zod";
import type { Article, ArticleCard, ContentTitle, Link } from "@/lib/domain/content";
import type { Language } from "@/lib/domain/market";
import type { ContentPort } from "@/lib/ports/content-port";
import type { Payload } from "./payload";
import { SearchGlobal, toSearchSettings } from "./search-settings";
import { toBlocks, toImage, toLink } from "./to-block";
import { toDownload, toFilm } from "./to-file";
import { CmsSizeGuide, toSizeGuide } from "./to-size-guide";

const text = z.string().nullish();
const CmsSeo = z.object({ title: text, description: text }).nullish();
const blocks = z.array(z.unknown()).nullish();
const docs = <T extends z.ZodType>(schema: T) => z.object({ docs: z.array(schema) });

const CmsPage = z.object({ slug: z.string(), title: text, seo: CmsSeo, blocks });
const CmsAddress = z.object({ slug: z.string(), title: text, updatedAt: z.string() });
const CmsStory = z.object({
  product: z.string(),
  blocks,
  film: z.unknown(),
  downloads: z.array(z.unknown()).nullish(),
});
const CmsArticle = z.object({
  slug: z.string(),
  title: text,
  excerpt: text,
  image: z.unknown(),
  publishedAt: z.string(),
  seo: CmsSeo,
  blocks,
});
const CmsTitle = z.object({ slug: z.string(), title: text, excerpt: text, seo: CmsSeo });
const Navigation = z.object({ items: z.array(z.object({ link: z.unknown() })).nullish() });
const Footer = z.object({
  text,
  columns: z.array(z.object({ title: text, links: z.array(z.object({ link: z.unknown() })).nullish() })).nullish(),
  smallPrint: text,
});
const Announcement = z.object({ isShown: z.boolean().nullish(), text, link: z.unknown() });

const toSeo = (seo: z.infer<typeof CmsSeo>, title: string, otherwise = "") => ({
  title: seo?.title || title,
  description: seo?.description || otherwise,
});

const toCard = (article: z.infer<typeof CmsArticle>): ArticleCard => ({
  slug: article.slug,
  title: article.title ?? "",
  excerpt: article.excerpt ?? "",
  image: toImage(article.image),
  publishedAt: new Date(article.publishedAt).toISOString(),
});

/** Published content of the CMS. Drafts never pass: every read asks for `_status` published. */
export function payloadContent(payload: Payload): ContentPort {
  const find = (
    collection: string,
    language: Language,
    where: Record<string, string>,
    rest: Record<string, string> = {},
  ) =>
    `/api/${collection}?${new URLSearchParams({ locale: language, depth: "1", limit: "1", "where[_status][equals]": "published", ...where, ...rest })}`;
  const global = (slug: string, language: Language) => `/api/globals/${slug}?locale=${language}&depth=0`;
  const links = (rows: { link?: unknown }[] | null | undefined): Link[] =>
    (rows ?? []).flatMap(({ link }) => toLink(link) ?? []);

  return {
    async pageBySlug(slug, language) {
      const {
        docs: [page],
      } = await payload.read(docs(CmsPage), find("pages", language, { "where[slug][equals]": slug }));
      if (!page) return null;
      const title = page.title ?? "";
      return { slug: page.slug, title, seo: toSeo(page.seo, title), blocks: toBlocks(page.blocks) };
    },
    async pages(language) {
      const path = find("pages", language, {}, { depth: "0", limit: "500", sort: "slug" });
      const { docs: pages } = await payload.read(docs(CmsAddress), path);
      return pages.map(({ slug, title, updatedAt }) => ({
        slug,
        title: title ?? "",
        changedAt: new Date(updatedAt).toISOString(),
      }));
    },
    async storyByProduct(handle, language) {
      const {
        docs: [story],
      } = await payload.read(docs(CmsStory), find("stories", language, { "where[product][equals]": handle }));
      if (!story) return null;
      return {
        product: story.product,
        blocks: toBlocks(story.blocks),
        film: toFilm(story.film, language),
        downloads: (story.downloads ?? []).flatMap((file) => toDownload(file) ?? []),
      };
    },
    async sizeGuide(categories, language) {
      if (categories.length === 0) return null;
      const wanted = { "where[categories][in]": categories.join(",") };
      const { docs: found } = await payload.read(
        docs(CmsSizeGuide),
        find("size-guides", language, wanted, { limit: "50", sort: "createdAt" }),
      );
      const guides = categories.flatMap((handle) => found.find((guide) => guide.categories.includes(handle)) ?? []);
      return guides[0] ? toSizeGuide(guides[0]) : null;
    },
    async articles(language) {
      const path = find("articles", language, {}, { limit: "50", sort: "-publishedAt" });
      return (await payload.read(docs(CmsArticle), path)).docs.map(toCard);
    },
    async articleBySlug(slug, language): Promise<Article | null> {
      const {
        docs: [article],
      } = await payload.read(docs(CmsArticle), find("articles", language, { "where[slug][equals]": slug }));
      if (!article) return null;
      const card = toCard(article);
      return { ...card, seo: toSeo(article.seo, card.title, card.excerpt), blocks: toBlocks(article.blocks) };
    },
    async site(language) {
      const [navigation, footer, announcement] = await Promise.all([
        payload.read(Navigation, global("navigation", language)),
        payload.read(Footer, global("footer", language)),
        payload.read(Announcement, global("announcement", language)),
      ]);
      return {
        navigation: links(navigation.items),
        footer: (footer.columns ?? []).map((column) => ({ title: column.title ?? "", links: links(column.links) })),
        footerNote: footer.smallPrint ?? "",
        announcement:
          announcement.isShown && announcement.text
            ? { text: announcement.text, link: toLink(announcement.link) }
            : null,
      };
    },
    async titles(language): Promise<ContentTitle[]> {
      const read = async (type: ContentTitle["type"], fields: string[]) => {
        const selected = Object.fromEntries(fields.map((field) => [`select[${field}]`, "true"]));
        const path = find(`${type}s`, language, {}, { limit: "500", sort: "-createdAt", depth: "0", ...selected });
        return (await payload.read(docs(CmsTitle), path)).docs.map(({ slug, title, excerpt, seo }) => ({
          type,
          slug,
          title: title ?? "",
          excerpt: excerpt || seo?.description || "",
        }));
      };
      const [articles, pages] = await Promise.all([
        read("article", ["slug", "title", "excerpt"]),
        read("page", ["slug", "title", "seo"]),
      ]);
      return [...articles, ...pages].filter(({ title }) => title !== "");
    },
    searchSettings: async (language) =>
      toSearchSettings(await payload.read(SearchGlobal, global("search-settings", language))),
  };
}
