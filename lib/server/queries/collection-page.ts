import "server-only";
import type { Collection } from "@/lib/domain/category";
import type { Market } from "@/lib/domain/market";
import { viewCollection } from "@/lib/use-cases/view-collection";
import { cached } from "../cache";
import { run } from "../run";

/** A collection's own words; null where there is none. Its products come from `listing`. */
export async function collectionPage(handle: string, market: Market): Promise<Collection | null> {
  "use cache";
  cached("collection", handle);
  return run(viewCollection, { handle, market });
}
