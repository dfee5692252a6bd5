import type { Collection } from "@/lib/domain/category";
import type { Market } from "@/lib/domain/market";
import type { Ports } from "@/lib/ports/ports";

export const viewCollection = (
  ports: Pick<Ports, "catalog">,
  input: { handle: string; market: Market },
): Promise<Collection | null> => ports.catalog.collectionByHandle(input.handle, input.market);
