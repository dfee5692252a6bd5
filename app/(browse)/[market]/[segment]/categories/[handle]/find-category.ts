import { notFound } from "next/navigation";
import { categoryPath } from "@/lib/domain/category";
import { paths } from "@/lib/domain/paths";
import { currentMarket } from "@/lib/server/market";
import { categoryTree } from "@/lib/server/queries/category-tree";
import { words } from "@/lib/server/words";

/** The category a page is about, with its place in the tree; a true 404 where there is none. */
export async function findCategory(params: Promise<{ handle: string }>) {
  const market = await currentMarket();
  const line = categoryPath(await categoryTree(market), (await params).handle);
  const category = line?.at(-1);
  if (!line || !category) notFound();
  return { market, line, category };
}

/** The same listing whether it is filtered or not. */
export async function categoryListing(params: Promise<{ handle: string }>) {
  const { market, category } = await findCategory(params);
  const t = words(market, "common");
  return {
    market,
    path: paths.category(market.code, category.handle),
    base: { category: [category.handle] },
    categories: category.children,
    told: ({ total }: { total: number }) => t("products", { count: total }),
    empty: words(market, "listing")("empty"),
  };
}
