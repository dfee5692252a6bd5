import "server-only";
import { prefersMarkdown } from "@/lib/domain/accept";
import { type Category, categoryPath } from "@/lib/domain/category";
import { ListingQuery, lastPage } from "@/lib/domain/listing";
import { filteredPath, noFilters, readFilters } from "@/lib/domain/listing-filters";
import type { Market } from "@/lib/domain/market";
import { paths } from "@/lib/domain/paths";
import { isShopError } from "@/lib/domain/shop-error";
import { absolute } from "@/lib/server/absolute";
import { marketByCode } from "@/lib/server/market-by-code";
import { categoryTree } from "@/lib/server/queries/category-tree";
import { collectionPage } from "@/lib/server/queries/collection-page";
import { contentPage } from "@/lib/server/queries/content-page";
import { article, journal } from "@/lib/server/queries/journal";
import { listing } from "@/lib/server/queries/listing";
import { productPage } from "@/lib/server/queries/product-page";
import { productStory } from "@/lib/server/queries/product-story";
import { words } from "@/lib/server/words";
import { shopConfig } from "@/shop.config";
import { listingMarkdown, productMarkdown } from "./markdown/goods";
import { blockText, bullets, link, paragraphs, plain } from "./markdown/text";

/** @param page of a listing, from 1; everything else has one page */
type Writer = (name: string, market: Market, page: number) => Promise<string | null>;

/** One page of a listing; null beyond its last. */
async function listed(
  of: { title: string; description: string; path: string; below: string[] },
  asked: { category: string; page: number } | { collection: string; page: number },
  market: Market,
): Promise<string | null> {
  const found = await listing(ListingQuery.parse(asked), market);
  return found.page > lastPage(found, shopConfig.listing.maxPage)
    ? null
    : listingMarkdown({ ...of, listing: found }, market);
}

/** Each kind of page from the same queries as its HTML. */
const writers: Record<string, Writer> = {
  async products(handle, market) {
    const [found, story] = await Promise.all([productPage(handle, market), productStory(handle, market)]);
    return found && productMarkdown({ ...found, story }, market);
  },
  async categories(handle, market, page) {
    const category: Category | undefined = categoryPath(await categoryTree(market), handle)?.at(-1);
    if (!category) return null;
    const below = category.children.map((child) => link(child.title, paths.category(market.code, child.handle)));
    const path = paths.category(market.code, handle);
    return listed({ ...category, path, below }, { category: handle, page }, market);
  },
  async collections(handle, market, page) {
    const collection = await collectionPage(handle, market);
    const path = paths.collection(market.code, handle);
    return collection && listed({ ...collection, path, below: [] }, { collection: handle, page }, market);
  },
  async pages(slug, market) {
    const page = await contentPage(slug, market);
    return (
      page &&
      paragraphs([`# ${plain(page.title)}`, ...page.blocks.map((block) => blockText(block, market.code).trim())])
    );
  },
  async journal(slug, market) {
    if (slug) {
      const found = await article(slug, market);
      if (!found) return null;
      const date = new Intl.DateTimeFormat(market.locale, { dateStyle: "long" }).format(new Date(found.publishedAt));
      const text = found.blocks.map((block) => blockText(block, market.code).trim());
      return paragraphs([`# ${plain(found.title)}`, plain(found.excerpt), date, ...text]);
    }
    const t = words(market, "journal");
    const articles = (await journal(market)).map(
      ({ slug: one, title, excerpt }) => `${link(title, paths.article(market.code, one))}: ${plain(excerpt)}`,
    );
    return paragraphs([`# ${t("title")}`, plain(t("intro")), bullets(articles)]);
  },
};

/**
 * Markdown has no page of its own to be found by: the HTML page is the one to keep.
 * @param isShared whether a cache may keep it for others
 */
const answer = (body: string, status: number, page: string, isShared = false): Response =>
  new Response(body, {
    status,
    headers: {
      "content-type": "text/markdown; charset=utf-8",
      "cache-control":
        status === 200 ? `${isShared ? "public" : "private"}, max-age=300, stale-while-revalidate=86400` : "no-store",
      vary: "accept",
      link: `<${page}>; rel="canonical"`,
      "x-robots-tag": "noindex",
    },
  });

/** A page of the shop as Markdown, for who reads without a browser: by `Accept: text/markdown`, or with `.md` behind its address. */
export async function serveMarkdown(
  request: Request,
  context: { params: Promise<{ market: string; path?: string[] }> },
): Promise<Response> {
  const { market: code, path = [] } = await context.params;
  const market = marketByCode(code);
  const [kind = "pages", name = path.length === 0 ? "home" : ""] = path;
  const params = Object.fromEntries(new URL(request.url).searchParams);
  const { page: number } = readFilters(params, () => false);
  const plainPath = `/${[code, ...path].map(encodeURIComponent).join("/")}`;
  const page = absolute(filteredPath(plainPath, { ...noFilters, page: number }));
  const writer = Object.hasOwn(writers, kind) ? writers[kind] : undefined;
  if (!market || !writer || path.length > 2 || (!name && kind !== "journal")) return answer("# 404\n", 404, page);
  // Who prefers it may have asked for the page's own address, where a cache that overlooks Vary would hand it to shoppers.
  const isShared = !prefersMarkdown(request.headers.get("accept"));
  try {
    const text = await writer(name, market, number);
    return text ? answer(text, 200, page, isShared) : answer(`# ${words(market, "notFound")("title")}\n`, 404, page);
  } catch (error) {
    if (!isShopError(error)) throw error;
    return answer("# 503\n", 503, page);
  }
}
