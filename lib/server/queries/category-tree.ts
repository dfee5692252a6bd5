import "server-only";
import type { Category } from "@/lib/domain/category";
import type { Market } from "@/lib/domain/market";
import { listCategories } from "@/lib/use-cases/list-categories";
import { cached } from "../cache";
import { run } from "../run";

export async function categoryTree(market: Market): Promise<Category[]> {
  "use cache";
  cached("categories");
  return run(listCategories, { market });
}
