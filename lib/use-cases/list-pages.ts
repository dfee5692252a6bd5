import type { PageAddress } from "@/lib/domain/content";
import type { Market } from "@/lib/domain/market";
import type { Ports } from "@/lib/ports/ports";

/** Every published page of the CMS, the home page among them. */
export const listPages = (ports: Pick<Ports, "content">, input: { market: Market }): Promise<PageAddress[]> =>
  ports.content.pages(input.market.language);
