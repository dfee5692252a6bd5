import type { Metadata } from "next";
import { noFilters } from "@/lib/domain/listing-filters";
import { placeholderParams } from "@/lib/server/market";
import { alternates } from "../../alternates";
import { ListingView } from "../../listing-view";
import { collectionListing, findCollection } from "./find-collection";

export const ensureStatic = "navigation";
export const generateStaticParams = () => [{ ...placeholderParams, handle: "_" }];

type Props = { params: Promise<{ handle: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { market, collection } = await findCollection(params);
  return {
    title: collection.title,
    description: collection.description,
    alternates: alternates(market.code, `/collections/${collection.handle}`),
  };
}

export default async function CollectionPage({ params }: Props) {
  return <ListingView {...(await collectionListing(params))} filters={noFilters} isKept />;
}
