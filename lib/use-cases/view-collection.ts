import type { Collection } from "@/lib/domain/category";
import type { Market } from "@/lib/domain/market";
import { Handle } from "@/lib/domain/product";
import type { Ports } from "@/lib/ports/ports";

/** A collection's own words, or null where none has the handle. */
export const viewCollection = async (
  ports: Pick<Ports, "catalog">,
  input: { handle: string; market: Market },
): Promise<Collection | null> =>
  Handle.safeParse(input.handle).success ? ports.catalog.collectionByHandle(input.handle, input.market) : null;
