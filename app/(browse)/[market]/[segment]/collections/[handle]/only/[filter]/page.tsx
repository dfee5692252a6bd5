import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { keptFilters } from "@/lib/domain/listing-filters";
import { placeholderParams } from "@/lib/server/market";
import { ListingView } from "../../../../listing-view";
import { listingMetadata } from "../../../../page-metadata";
import { collectionListing, findCollection } from "../../find-collection";

export const ensureStatic = "navigation";
export const generateStaticParams = () => [{ ...placeholderParams, handle: "_", filter: "_" }];

type Props = { params: Promise<{ handle: string; filter: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { market, collection } = await findCollection(params);
  return listingMetadata(market, `/collections/${collection.handle}`, collection, keptFilters((await params).filter));
}

/** Where `next.config.ts` leads a collection's address that says one thing many ask for, such as its second page. */
export default async function KeptCollectionPage({ params }: Props) {
  const filters = keptFilters((await params).filter);
  if (!filters) notFound();
  return <ListingView {...(await collectionListing(params))} filters={filters} isKept />;
}
