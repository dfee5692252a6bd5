import type { SearchParams } from "@/lib/domain/listing-filters";
import type { Market } from "@/lib/domain/market";
import { normaliseQuestion } from "@/lib/domain/normalise-question";
import { paths } from "@/lib/domain/paths";
import { categoryTree } from "@/lib/server/queries/category-tree";
import { words } from "@/lib/server/words";
import { ListingView } from "../listing-view";
import { filtersOf } from "../read-filters";
import { SearchHelp } from "./search-help";

interface Props {
  q: string;
  params: SearchParams;
  market: Market;
}

/** What a search finds, or what comes closest to it. */
export async function SearchResults({ q, params, market }: Props) {
  const path = paths.search(market.code);
  const categories = await categoryTree(market);
  const filters = await filtersOf(params, { market, categories });
  const t = words(market, "listing");
  return (
    <ListingView
      market={market}
      path={path}
      base={{ q: normaliseQuestion(q) }}
      filters={filters}
      categories={categories}
      told={({ total, isAlike }) =>
        isAlike ? words(market, "filters")("alike", { q }) : t("results", { count: total, q })
      }
      empty={<SearchHelp market={market} isVain />}
    />
  );
}
