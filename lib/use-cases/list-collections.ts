import type { Collection } from "@/lib/domain/category";
import type { Market } from "@/lib/domain/market";
import type { Ports } from "@/lib/ports/ports";

export const listCollections = (ports: Pick<Ports, "catalog">, input: { market: Market }): Promise<Collection[]> =>
  ports.catalog.collections(input.market);
