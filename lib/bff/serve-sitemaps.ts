import "server-only";
import { connection } from "next/server";
import type { Category } from "@/lib/domain/category";
import { type Market, sellingIn } from "@/lib/domain/market";
import { paths } from "@/lib/domain/paths";
import { absolute } from "@/lib/server/absolute";
import { log } from "@/lib/server/log";
import { marketByCode } from "@/lib/server/market-by-code";
import { addresses } from "@/lib/server/queries/addresses";
import { categoryTree } from "@/lib/server/queries/category-tree";
import { collections } from "@/lib/server/queries/collections";
import { journal } from "@/lib/server/queries/journal";
import { pages } from "@/lib/server/queries/pages";
import { briefly } from "@/lib/server/told-error";
import { stretchOf } from "@/lib/use-cases/list-addresses";
import { shopConfig } from "@/shop.config";

type Entry = {
  path: (market: string) => string;
  changedAt?: string;
  /** Those that have the page; all of the shop's where nothing is said. */
  markets?: readonly Market[];
};

/** Well under what search engines take at once (50,000, 50 MB): each address is told with its kin in every market. */
const stretchesPerShard = 10;
const headers = {
  "content-type": "application/xml; charset=utf-8",
  "cache-control": "public, max-age=3600, stale-while-revalidate=86400",
};
const open = '<?xml version="1.0" encoding="UTF-8"?>\n';
const address = (path: string) => absolute(path).replaceAll("&", "&amp;").replaceAll("'", "&apos;");

/** One page in one market, with the same page in the others that have it. */
function toUrl({ path, changedAt, markets = shopConfig.markets }: Entry, market: Market): string {
  const link = (language: string, code: string) =>
    `<xhtml:link rel="alternate" hreflang="${language}" href="${address(path(code))}"/>`;
  const kin = markets.map(({ locale, code }) => link(locale, code)).join("");
  const rest = link("x-default", (markets[0] ?? market).code);
  const changed = changedAt ? `<lastmod>${changedAt}</lastmod>` : "";
  return `<url><loc>${address(path(market.code))}</loc>${changed}${kin}${rest}</url>\n`;
}

const everyNode = (tree: Category[]): Category[] => tree.flatMap((node) => [node, ...everyNode(node.children)]);

/** All that is not a product: hundreds, not thousands. */
async function pageEntries(market: Market): Promise<Entry[]> {
  const [tree, groups, written, articles] = await Promise.all([
    categoryTree(market),
    collections(market),
    pages(market),
    journal(market),
  ]);
  return [
    ...written.map(({ slug, changedAt }) => ({ path: (code: string) => paths.page(code, slug), changedAt })),
    ...everyNode(tree).map(({ handle }) => ({ path: (code: string) => paths.category(code, handle) })),
    ...groups.map(({ handle }) => ({ path: (code: string) => paths.collection(code, handle) })),
    { path: paths.journal },
    ...articles.map(({ slug, publishedAt }) => ({
      path: (code: string) => paths.article(code, slug),
      changedAt: publishedAt,
    })),
  ];
}

/** The products of one shard, a cached stretch after the other. */
async function productEntries(shard: number, market: Market): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (let stretch = (shard - 1) * stretchesPerShard; stretch < shard * stretchesPerShard; stretch += 1) {
    const { products } = await addresses(stretch, market);
    entries.push(
      ...products.map(({ handle, changedAt, currencies }) => ({
        path: (code: string) => paths.product(code, handle),
        changedAt,
        markets: sellingIn(currencies, shopConfig.markets),
      })),
    );
    if (products.length < stretchOf) break;
  }
  return entries;
}

const shardsOf = async (market: Market): Promise<number> =>
  Math.max(1, Math.ceil((await addresses(0, market)).total / (stretchesPerShard * stretchOf)));

/** Written as it is sent: ten thousand handles are a megabyte, their addresses in every market are nine. */
function streamed(entries: Entry[], market: Market): ReadableStream<Uint8Array> {
  function* parts() {
    yield `${open}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n`;
    for (let from = 0; from < entries.length; from += stretchOf) {
      yield entries
        .slice(from, from + stretchOf)
        .map((entry) => toUrl(entry, market))
        .join("");
    }
    yield "</urlset>\n";
  }
  const encoder = new TextEncoder();
  const pieces = parts();
  return new ReadableStream({
    pull(controller) {
      const { value, done } = pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
}

const unavailable = (error: unknown): Response => {
  log.warn({ err: briefly(error) }, "sitemap not made");
  return new Response(null, { status: 503, headers: { "retry-after": "30" } });
};

/** Which sitemaps there are: for each market one of pages and, of products, as many as it takes. */
export async function serveSitemapIndex(): Promise<Response> {
  // What there is, is known when the shop runs, not when it is built.
  await connection();
  try {
    const shards = await Promise.all(
      shopConfig.markets.map(async (market) => {
        const products = Array.from({ length: await shardsOf(market) }, (_, index) => `products-${index + 1}`);
        return ["pages", ...products].map(
          (name) => `<sitemap><loc>${address(`/sitemaps/${market.code}/${name}.xml`)}</loc></sitemap>\n`,
        );
      }),
    );
    const body = `${open}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${shards.flat().join("")}</sitemapindex>\n`;
    return new Response(body, { headers });
  } catch (error) {
    return unavailable(error);
  }
}

export async function serveSitemap(
  _request: Request,
  context: { params: Promise<{ market: string; shard: string }> },
): Promise<Response> {
  const { market: code, shard } = await context.params;
  const market = shopConfig.markets.find((one) => one.code === code) && marketByCode(code);
  const number = Number(/^products-([1-9]\d{0,4})\.xml$/.exec(shard)?.[1] ?? 0);
  if (!market || (shard !== "pages.xml" && number === 0)) return new Response(null, { status: 404 });
  try {
    if (shard !== "pages.xml" && number > (await shardsOf(market))) return new Response(null, { status: 404 });
    const entries = await (shard === "pages.xml" ? pageEntries(market) : productEntries(number, market));
    return new Response(streamed(entries, market), { headers });
  } catch (error) {
    return unavailable(error);
  }
}
