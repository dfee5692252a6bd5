import { type Category, flatCategories } from "@/lib/domain/category";
import type { ContentTitle } from "@/lib/domain/content";
import { findByName } from "@/lib/domain/find-by-name";
import type { Market } from "@/lib/domain/market";
import type { Merchandising } from "@/lib/domain/merchandising";
import type { Suggestions } from "@/lib/domain/suggestions";
import type { Ports } from "@/lib/ports/ports";

const most = { products: 6, categories: 4, content: 3, start: 6 };

/**
 * Products, categories and pages for what is being typed; the roots of the catalogue where nothing is. An engine that does not
 * answer costs the products only.
 */
export async function suggestSearch(
  ports: Pick<Ports, "catalog">,
  input: { q: string; market: Market; merchandising: Merchandising; categories: Category[]; titles: ContentTitle[] },
): Promise<Suggestions> {
  const { q, market, merchandising, categories, titles } = input;
  if (!q) {
    const roots = categories.slice(0, most.start).map(({ handle, title }) => ({ handle, title, parent: null }));
    return { products: [], total: 0, categories: roots, content: [] };
  }
  const { terms } = merchandising;
  const found = await findProducts().catch(() => null);
  return {
    products: found?.products ?? [],
    total: found ? found.total : null,
    categories: findByName(terms, flatCategories(categories), ({ title }) => [title], most.categories),
    content: findByName(terms, titles, ({ title, excerpt }) => [title, excerpt], most.content),
  };

  async function findProducts() {
    const { handles, total } = await ports.catalog.first({ q }, market, most.products, merchandising);
    return { products: await ports.catalog.cardsByHandles(handles, market), total };
  }
}
