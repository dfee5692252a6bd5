import type { ReactNode } from "react";
import { ListingHead } from "../../listing-head";
import { findCollection } from "./find-collection";

type Props = { params: Promise<{ handle: string }>; children: ReactNode };

export default async function CollectionLayout({ params, children }: Props) {
  const { market, collection } = await findCollection(params);
  return (
    <ListingHead market={market} title={collection.title} description={collection.description}>
      {children}
    </ListingHead>
  );
}
