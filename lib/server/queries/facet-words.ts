import "server-only";
import type { FacetWords } from "@/lib/domain/facet-words";
import type { Market } from "@/lib/domain/market";
import { listFacetWords } from "@/lib/use-cases/list-facet-words";
import { cached } from "../cache";
import { run } from "../run";

/** The words of every colour and material in use. */
export async function facetWords(market: Market): Promise<FacetWords> {
  "use cache";
  cached("listing");
  return run(listFacetWords, { market });
}
