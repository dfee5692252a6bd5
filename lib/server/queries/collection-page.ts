import "server-only";
import type { Collection } from "@/lib/domain/category";
import type { Market } from "@/lib/domain/market";
import { viewCollection } from "@/lib/use-cases/view-collection";
import { cached, cachedAsNobodys } from "../cache";
import { run } from "../run";

/** A collection's own words; null where there is none. Its products come from `listing`. */
export async function collectionPage(handle: string, market: Market): Promise<Collection | null> {
  "use cache";
  cached("collection", handle);
  const found = await run(viewCollection, { handle, market });
  if (!found) cachedAsNobodys();
  return found;
}
