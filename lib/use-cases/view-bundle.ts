import type { Bundle } from "@/lib/domain/bundle";
import type { Market } from "@/lib/domain/market";
import type { Ports } from "@/lib/ports/ports";

/** A set at a price of its own; null where there is none, or nothing is off. */
export const viewBundle = (
  { catalog }: Pick<Ports, "catalog">,
  { handle, market }: { handle: string; market: Market },
): Promise<Bundle | null> => catalog.bundleByHandle(handle, market);
