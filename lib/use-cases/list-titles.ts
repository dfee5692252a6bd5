import type { ContentTitle } from "@/lib/domain/content";
import type { Market } from "@/lib/domain/market";
import type { Ports } from "@/lib/ports/ports";

/** Everything there is to read, by what it is called. */
export const listTitles = (ports: Pick<Ports, "content">, input: { market: Market }): Promise<ContentTitle[]> =>
  ports.content.titles(input.market.language);
