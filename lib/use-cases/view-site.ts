import type { Site } from "@/lib/domain/content";
import type { Market } from "@/lib/domain/market";
import type { Ports } from "@/lib/ports/ports";

export const viewSite = (ports: Pick<Ports, "content">, input: { market: Market }): Promise<Site> =>
  ports.content.site(input.market.language);
