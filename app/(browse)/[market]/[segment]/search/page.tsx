import type { Metadata } from "next";
import { Suspense } from "react";
import { currentMarket, placeholderParams } from "@/lib/server/market";
import { words } from "@/lib/server/words";
import { Viewed } from "../viewed";
import { type SearchParams, SearchQuestion, SearchResults } from "./search-results";

export const generateStaticParams = () => [placeholderParams];

type Props = { searchParams: SearchParams };

export async function generateMetadata(): Promise<Metadata> {
  return { title: words(await currentMarket(), "listing")("searchTitle"), robots: { index: false } };
}

export default async function SearchPage({ searchParams }: Props) {
  const market = await currentMarket();
  return (
    <div className="page-width min-h-[60vh] pt-14">
      <h1 className="title-large">{words(market, "listing")("searchTitle")}</h1>
      <div className="mt-8 max-w-md">
        <Suspense fallback={<div className="h-11 border-b border-muted" />}>
          <SearchQuestion market={market} searchParams={searchParams} />
        </Suspense>
      </div>
      <Suspense fallback={<div className="mt-10 h-96" />}>
        <SearchResults market={market} searchParams={searchParams} />
      </Suspense>
      <Viewed market={market} />
    </div>
  );
}
