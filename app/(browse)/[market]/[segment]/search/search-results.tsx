import { ProductGrid } from "@/components/product-list/product-grid";
import { SearchForm } from "@/components/search/search-form";
import { ListingQuery } from "@/lib/domain/listing";
import type { Market } from "@/lib/domain/market";
import { normaliseQuestion } from "@/lib/domain/normalise-question";
import { listing } from "@/lib/server/queries/listing";
import { words } from "@/lib/server/words";
import { listTileWords } from "../tile-words";

export type SearchParams = Promise<{ q?: string | string[] }>;
interface Props {
  market: Market;
  searchParams: SearchParams;
}

async function questionOf(searchParams: SearchParams): Promise<string> {
  const { q } = await searchParams;
  return (Array.isArray(q) ? q[0] : q) ?? "";
}

/** The search field with what was asked in it. */
export async function SearchQuestion({ market, searchParams }: Props) {
  const common = words(market, "common");
  return (
    <SearchForm
      market={market.code}
      id="page-search"
      query={await questionOf(searchParams)}
      words={{ search: common("search"), searchPlaceholder: common("searchPlaceholder") }}
    />
  );
}

export async function SearchResults({ market, searchParams }: Props) {
  const q = normaliseQuestion(await questionOf(searchParams));
  if (!q) return null;
  const t = words(market, "listing");
  const { products, total } = await listing(ListingQuery.parse({ q }), market);
  return (
    <section className="mt-10" aria-live="polite">
      <p className="mb-6 border-t border-line pt-4 text-muted">{t("results", { count: total, q })}</p>
      {total === 0 ? (
        <p>{t("searchHint")}</p>
      ) : (
        <ProductGrid cards={products} market={market} words={listTileWords(market)} eager={2} heading="h2" />
      )}
    </section>
  );
}
