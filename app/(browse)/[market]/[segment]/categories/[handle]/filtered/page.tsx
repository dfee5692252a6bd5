import type { Metadata } from "next";
import type { SearchParams } from "@/lib/domain/listing-filters";
import { placeholderParams } from "@/lib/server/market";
import { ListingView } from "../../../listing-view";
import { listingMetadata } from "../../../page-metadata";
import { filtersOf } from "../../../read-filters";
import { categoryListing, findCategory } from "../find-category";

// Sent in one piece once its products are there, so that it needs no script to be read.
export const instant = false;
// Known before anything is sent, so that what is no listing is a true 404.
export const generateStaticParams = () => [{ ...placeholderParams, handle: "_" }];

type Props = { params: Promise<{ handle: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { market, category } = await findCategory(params);
  return listingMetadata(market, `/categories/${category.handle}`, category, null);
}

/** Where `next.config.ts` leads a category's address that says filters. */
export default async function FilteredCategoryPage({ params, searchParams }: Props) {
  const listed = await categoryListing(params);
  return <ListingView {...listed} filters={await filtersOf(await searchParams, listed)} />;
}
