import type { Metadata } from "next";
import { noFilters } from "@/lib/domain/listing-filters";
import { placeholderParams } from "@/lib/server/market";
import { ListingView } from "../../listing-view";
import { listingMetadata } from "../../page-metadata";
import { categoryListing, findCategory } from "./find-category";

export const ensureStatic = "navigation";
export const generateStaticParams = () => [{ ...placeholderParams, handle: "_" }];

type Props = { params: Promise<{ handle: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { market, category } = await findCategory(params);
  return listingMetadata(market, `/categories/${category.handle}`, category);
}

export default async function CategoryPage({ params }: Props) {
  return <ListingView {...(await categoryListing(params))} filters={noFilters} isKept />;
}
