import type { Metadata } from "next";
import type { SearchParams } from "@/lib/domain/listing-filters";
import { placeholderParams } from "@/lib/server/market";
import { ListingView } from "../../../listing-view";
import { listingMetadata } from "../../../page-metadata";
import { filtersOf } from "../../../read-filters";
import { collectionListing, findCollection } from "../find-collection";

// Sent in one piece once its products are there, so that it needs no script to be read.
export const instant = false;
// Known before anything is sent, so that what is no listing is a true 404.
export const generateStaticParams = () => [{ ...placeholderParams, handle: "_" }];

type Props = { params: Promise<{ handle: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { market, collection } = await findCollection(params);
  return listingMetadata(market, `/collections/${collection.handle}`, collection, null);
}

/** Where `next.config.ts` leads a collection's address that says filters. */
export default async function FilteredCollectionPage({ params, searchParams }: Props) {
  const listed = await collectionListing(params);
  return <ListingView {...listed} filters={await filtersOf(await searchParams, listed)} />;
}
