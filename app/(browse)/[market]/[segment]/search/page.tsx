import type { Metadata } from "next";
import { Suspense } from "react";
import { ProductGrid } from "@/components/product-list/product-grid";
import { SearchForm } from "@/components/site/site-header";
import { ListingQuery } from "@/lib/domain/listing";
import type { Market } from "@/lib/domain/market";
import { currentMarket, placeholderParams } from "@/lib/server/market";
import { listing } from "@/lib/server/queries/listing";
import { words } from "@/lib/server/words";
import { tileWords } from "../tile-words";

export const generateStaticParams = () => [placeholderParams];

type Props = { searchParams: Promise<{ q?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: words(await currentMarket(), "listing")("searchTitle"), robots: { index: false } };
}

export default async function SearchPage({ searchParams }: Props) {
  const market = await currentMarket();
  const common = words(market, "common");
  return (
    <div className="page-width min-h-[60vh] pt-14">
      <h1 className="title-large">{words(market, "listing")("searchTitle")}</h1>
      <div className="mt-8 max-w-md">
        <SearchForm
          market={market.code}
          id="page-search"
          words={{ search: common("search"), searchPlaceholder: common("searchPlaceholder") }}
        />
      </div>
      <Suspense fallback={<div className="mt-10 h-96" />}>
        <Results market={market} searchParams={searchParams} />
      </Suspense>
    </div>
  );
}

/** Case and spaces make no other question, so that they make no other cache entry. */
const normalise = (q: string): string =>
  q
    .toLowerCase()
    .replace(/[\s\p{Cc}]+/gu, " ")
    .slice(0, 80)
    .replace(/[\ud800-\udbff]$/, "")
    .trim();

async function Results({ market, searchParams }: Props & { market: Market }) {
  const { q: given } = await searchParams;
  const q = normalise(Array.isArray(given) ? (given[0] ?? "") : (given ?? ""));
  if (!q) return null;
  const t = words(market, "listing");
  const { products, total } = await listing(ListingQuery.parse({ q }), market);
  return (
    <section className="mt-10" aria-live="polite">
      <p className="mb-6 border-t border-line pt-4 text-muted">{t("results", { count: total, q })}</p>
      {total === 0 ? (
        <p>{t("searchHint")}</p>
      ) : (
        <ProductGrid cards={products} market={market} words={tileWords(market)} eager={2} heading="h2" />
      )}
    </section>
  );
}
