import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { paths } from "@/lib/domain/paths";
import { currentMarket, placeholderParams } from "@/lib/server/market";
import { collectionPage } from "@/lib/server/queries/collection-page";
import { words } from "@/lib/server/words";
import { ListingView } from "../../listing-view";
import { pageMetadata } from "../../page-metadata";

export const ensureStatic = "navigation";
export const generateStaticParams = () => [{ ...placeholderParams, handle: "_" }];

type Props = { params: Promise<{ handle: string }> };

async function find({ params }: Props) {
  const market = await currentMarket();
  const collection = await collectionPage((await params).handle, market);
  if (!collection) notFound();
  return { market, collection };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { market, collection } = await find(props);
  return pageMetadata(market, {
    path: `/collections/${collection.handle}`,
    title: collection.title,
    description: collection.description || `${collection.title}. ${words(market, "site")("tagline")}.`,
  });
}

export default async function CollectionPage(props: Props) {
  const { market, collection } = await find(props);
  const steps = [
    { title: words(market, "common")("home"), href: paths.home(market.code) },
    { title: collection.title },
  ];
  return <ListingView market={market} {...collection} steps={steps} query={{ collection: collection.handle }} />;
}
