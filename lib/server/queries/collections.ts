import "server-only";
import type { Collection } from "@/lib/domain/category";
import type { Market } from "@/lib/domain/market";
import { listCollections } from "@/lib/use-cases/list-collections";
import { cached } from "../cache";
import { run } from "../run";

export async function collections(market: Market): Promise<Collection[]> {
  "use cache";
  cached("listing");
  return run(listCollections, { market });
}
