import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { categoryPath } from "@/lib/domain/category";
import { paths } from "@/lib/domain/paths";
import { currentMarket, placeholderParams } from "@/lib/server/market";
import { categoryTree } from "@/lib/server/queries/category-tree";
import { words } from "@/lib/server/words";
import { ListingView } from "../../listing-view";
import { pageMetadata } from "../../page-metadata";
import { ChildCategories } from "./child-categories";

export const ensureStatic = "navigation";
export const generateStaticParams = () => [{ ...placeholderParams, handle: "_" }];

type Props = { params: Promise<{ handle: string }> };

async function find({ params }: Props) {
  const market = await currentMarket();
  const path = categoryPath(await categoryTree(market), (await params).handle);
  const category = path?.at(-1);
  if (!path || !category) notFound();
  return { market, path, category };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { market, category } = await find(props);
  return pageMetadata(market, {
    path: `/categories/${category.handle}`,
    title: category.title,
    description: category.description || `${category.title}. ${words(market, "site")("tagline")}.`,
  });
}

export default async function CategoryPage(props: Props) {
  const { market, path, category } = await find(props);
  const steps = [
    { title: words(market, "common")("home"), href: paths.home(market.code) },
    ...path.slice(0, -1).map((step) => ({ title: step.title, href: paths.category(market.code, step.handle) })),
    { title: category.title },
  ];
  return (
    <ListingView
      market={market}
      title={category.title}
      description={category.description}
      steps={steps}
      query={{ category: category.handle }}
    >
      <ChildCategories of={category} market={market.code} />
    </ListingView>
  );
}
