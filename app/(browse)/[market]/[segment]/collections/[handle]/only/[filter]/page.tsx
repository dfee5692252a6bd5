import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { filteredPath, keptFilters } from "@/lib/domain/listing-filters";
import { placeholderParams } from "@/lib/server/market";
import { ListingView } from "../../../../listing-view";
import { collectionListing, findCollection } from "../../find-collection";

export const ensureStatic = "navigation";
export const generateStaticParams = () => [{ ...placeholderParams, handle: "_", filter: "_" }];

type Props = { params: Promise<{ handle: string; filter: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { collection } = await findCollection(params);
  const { path } = await collectionListing(params);
  const filters = keptFilters((await params).filter);
  const isPage = filters !== null && filters.page > 1;
  return {
    title: collection.title,
    ...(isPage ? {} : { robots: { index: false } }),
    alternates: { canonical: isPage ? filteredPath(path, filters) : path },
  };
}

/** Where `next.config.ts` leads a collection's address that says one thing many ask for, such as its second page. */
export default async function KeptCollectionPage({ params }: Props) {
  const filters = keptFilters((await params).filter);
  if (!filters) notFound();
  return <ListingView {...(await collectionListing(params))} filters={filters} isKept />;
}
