import type { Metadata } from "next";
import { Suspense } from "react";
import { currentMarket, placeholderParams } from "@/lib/server/market";
import { words } from "@/lib/server/words";
import { Comparison, type ComparisonProps } from "./comparison";
import { ComparisonSkeleton } from "./comparison-skeleton";

export const generateStaticParams = () => [placeholderParams];

export async function generateMetadata(): Promise<Metadata> {
  return { title: words(await currentMarket(), "compare")("title"), robots: { index: false } };
}

export default async function ComparePage({ searchParams }: Pick<ComparisonProps, "searchParams">) {
  const market = await currentMarket();
  return (
    <div className="page-width min-h-[80vh] pt-14">
      <h1 className="title-large">{words(market, "compare")("title")}</h1>
      <Suspense fallback={<ComparisonSkeleton market={market} />}>
        <Comparison market={market} searchParams={searchParams} />
      </Suspense>
    </div>
  );
}
