import "server-only";
import type { Market } from "@/lib/domain/market";
import type { ProductCard } from "@/lib/domain/product";
import { listCards } from "@/lib/use-cases/list-cards";
import { cached } from "../cache";
import { run } from "../run";

/** Cards of named products, in that order. */
export async function cards(handles: string[], market: Market): Promise<ProductCard[]> {
  "use cache";
  cached("listing");
  return run(listCards, { handles, market });
}
