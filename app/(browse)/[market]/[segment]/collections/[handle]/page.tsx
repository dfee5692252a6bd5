import type { Metadata } from "next";
import { noFilters } from "@/lib/domain/listing-filters";
import { placeholderParams } from "@/lib/server/market";
import { ListingView } from "../../listing-view";
import { listingMetadata } from "../../page-metadata";
import { collectionListing, findCollection } from "./find-collection";

export const ensureStatic = "navigation";
export const generateStaticParams = () => [{ ...placeholderParams, handle: "_" }];

type Props = { params: Promise<{ handle: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { market, collection } = await findCollection(params);
  return listingMetadata(market, `/collections/${collection.handle}`, collection);
}

export default async function CollectionPage({ params }: Props) {
  return <ListingView {...(await collectionListing(params))} filters={noFilters} isKept />;
}
