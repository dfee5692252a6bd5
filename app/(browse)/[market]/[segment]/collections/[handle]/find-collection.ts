import { notFound } from "next/navigation";
import { paths } from "@/lib/domain/paths";
import { currentMarket } from "@/lib/server/market";
import { categoryTree } from "@/lib/server/queries/category-tree";
import { collectionPage } from "@/lib/server/queries/collection-page";
import { words } from "@/lib/server/words";

/** The collection a page is about; a true 404 where there is none. */
export async function findCollection(params: Promise<{ handle: string }>) {
  const market = await currentMarket();
  const collection = await collectionPage((await params).handle, market);
  if (!collection) notFound();
  return { market, collection };
}

/** The same listing whether it is filtered or not. */
export async function collectionListing(params: Promise<{ handle: string }>) {
  const { market, collection } = await findCollection(params);
  const t = words(market, "common");
  return {
    market,
    path: paths.collection(market.code, collection.handle),
    base: { collection: collection.handle },
    categories: await categoryTree(market),
    told: ({ total }: { total: number }) => t("products", { count: total }),
    empty: words(market, "listing")("empty"),
  };
}
