import type { Metadata } from "next";
import { ListingFrame } from "@/components/product-list/listing-frame";
import { SearchForm } from "@/components/search/search-form";
import type { SearchParams } from "@/lib/domain/listing-filters";
import { currentMarket, placeholderParams } from "@/lib/server/market";
import { words } from "@/lib/server/words";
import { frameWords } from "../listing-words";
import { Viewed } from "../viewed";
import { questionOf } from "./question";
import { SearchHelp } from "./search-help";
import { SearchResults } from "./search-results";

export const generateStaticParams = () => [placeholderParams];
// Sent in one piece once its products are there, so that it needs no script to be read.
export const instant = false;

type Props = { searchParams: Promise<SearchParams> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: words(await currentMarket(), "listing")("searchTitle"), robots: { index: false } };
}

export default async function SearchPage({ searchParams }: Props) {
  const market = await currentMarket();
  const params = await searchParams;
  const q = questionOf(params);
  const common = words(market, "common");
  return (
    <ListingFrame words={frameWords(market)}>
      <div className="page-width min-h-[60vh] pt-14">
        <h1 className="title-large">{words(market, "listing")("searchTitle")}</h1>
        <div className="mt-8 max-w-md">
          <SearchForm
            key={q}
            market={market.code}
            id="page-search"
            query={q}
            words={{ search: common("search"), searchPlaceholder: common("searchPlaceholder") }}
          />
        </div>
        {q ? <SearchResults q={q} params={params} market={market} /> : <SearchHelp market={market} />}
      </div>
      <Viewed market={market} />
    </ListingFrame>
  );
}
