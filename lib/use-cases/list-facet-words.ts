import type { FacetWords } from "@/lib/domain/facet-words";
import type { Market } from "@/lib/domain/market";
import type { Ports } from "@/lib/ports/ports";

/** What every colour and material in use is called in the market's language. */
export const listFacetWords = (ports: Pick<Ports, "catalog">, { market }: { market: Market }): Promise<FacetWords> =>
  ports.catalog.facetWords(market);
