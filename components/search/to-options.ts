import { paths } from "@/lib/domain/paths";
import type { Suggestions } from "@/lib/domain/suggestions";
import type { SearchWords } from "./search-words";

/** One line of the list, and where it leads. */
export type Option = { key: string; href: string; label: string } & (
  | { kind: "search"; q: string; count: number | null }
  | { kind: "category"; parent: string | null }
  | { kind: "product"; product: Suggestions["products"][number] }
  | { kind: "content" }
);
export type OptionGroup = { value: string; label: string; items: Option[] };

/**
 * The list in groups: what was looked for and where to begin, or what may be meant by the question that was answered, which may be
 * the one before `q`. Groups without a line are left out.
 */
export function toOptions(
  { q, answered }: { q: string; answered: string },
  recent: string[],
  { products, total, categories, content }: Suggestions,
  market: string,
  words: SearchWords,
): OptionGroup[] {
  const search = (text: string, label: string, count: number | null): Option => ({
    key: `search:${text}`,
    href: paths.search(market, text),
    label,
    kind: "search",
    q: text,
    count,
  });
  const groups: OptionGroup[] = [
    { value: "recent", label: words.recent, items: answered ? [] : recent.map((text) => search(text, text, null)) },
    {
      value: "products",
      label: words.products,
      items: products.map((product) => ({
        key: `product:${product.handle}`,
        href: paths.product(market, product.handle),
        label: product.title,
        kind: "product",
        product,
      })),
    },
    {
      value: "categories",
      label: answered ? words.categories : words.start,
      items: categories.map(({ handle, title, parent }) => ({
        key: `category:${handle}`,
        href: paths.category(market, handle),
        label: title,
        kind: "category",
        parent,
      })),
    },
    {
      value: "content",
      label: words.content,
      items: content.map(({ type, slug, title }) => ({
        key: `${type}:${slug}`,
        href: type === "article" ? paths.article(market, slug) : paths.page(market, slug),
        label: title,
        kind: "content",
      })),
    },
    {
      value: "all",
      label: "",
      items:
        q && (total !== 0 || answered !== q)
          ? [search(q, words.all.replace("{q}", q), answered === q ? total : null)]
          : [],
    },
  ];
  return groups.filter(({ items }) => items.length > 0);
}
