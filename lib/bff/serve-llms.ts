import "server-only";
import { connection } from "next/server";
import type { Category } from "@/lib/domain/category";
import { paths } from "@/lib/domain/paths";
import { absolute } from "@/lib/server/absolute";
import { categoryTree } from "@/lib/server/queries/category-tree";
import { collections } from "@/lib/server/queries/collections";
import { journal } from "@/lib/server/queries/journal";
import { pages } from "@/lib/server/queries/pages";
import { words } from "@/lib/server/words";
import { shopConfig } from "@/shop.config";
import { bullets, link, paragraphs, plain } from "./markdown/text";

const everyNode = (tree: Category[]): Category[] => tree.flatMap((node) => [node, ...everyNode(node.children)]);

/** The way through the shop for language models (llmstxt.org), in the first market's words; every address is of Markdown. */
export async function serveLlms(): Promise<Response> {
  // Addresses and content are known when the shop runs, not when it is built.
  await connection();
  const [market] = shopConfig.markets;
  const [tree, groups, written, articles] = await Promise.all([
    categoryTree(market).catch(() => []),
    collections(market).catch(() => []),
    pages(market),
    journal(market),
  ]);
  const t = words(market, "machines");
  const told = ({ title, description }: { title: string; description: string }, path: string) =>
    `${link(title, `${path}.md`)}${description ? `: ${plain(description)}` : ""}`;
  const section = (title: string, items: string[]) => (items.length > 0 ? `## ${title}\n\n${bullets(items)}` : null);
  const body = paragraphs([
    `# ${shopConfig.name}`,
    `> ${words(market, "site")("tagline")}`,
    t("howToRead", { example: absolute(`${paths.home(market.code)}.md`) }),
    section(
      t("markets"),
      shopConfig.markets.map(
        ({ code, label, locale, currency }) => `${link(label, `/${code}.md`)}: ${locale}, ${currency}`,
      ),
    ),
    section(
      t("categories"),
      everyNode(tree).map((one) => told(one, paths.category(market.code, one.handle))),
    ),
    section(
      t("collections"),
      groups.map((one) => told(one, paths.collection(market.code, one.handle))),
    ),
    section(
      t("pages"),
      written.map(({ slug, title }) => told({ title, description: "" }, paths.page(market.code, slug))),
    ),
    section(
      words(market, "journal")("title"),
      articles.map(({ slug, title, excerpt }) =>
        told({ title, description: excerpt }, paths.article(market.code, slug)),
      ),
    ),
    section(t("optional"), [
      `${link(t("allProducts"), "/sitemap.xml")}`,
      `${link("OpenAPI", "/api/v1/openapi.json")}: ${t("api")}`,
    ]),
  ]);
  return new Response(body, {
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "public, max-age=3600" },
  });
}
