import type { Metadata } from "next";
import { noFilters } from "@/lib/domain/listing-filters";
import { placeholderParams } from "@/lib/server/market";
import { alternates } from "../../alternates";
import { ListingView } from "../../listing-view";
import { categoryListing, findCategory } from "./find-category";

export const ensureStatic = "navigation";
export const generateStaticParams = () => [{ ...placeholderParams, handle: "_" }];

type Props = { params: Promise<{ handle: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { market, category } = await findCategory(params);
  return { title: category.title, alternates: alternates(market.code, `/categories/${category.handle}`) };
}

export default async function CategoryPage({ params }: Props) {
  return <ListingView {...(await categoryListing(params))} filters={noFilters} isKept />;
}
