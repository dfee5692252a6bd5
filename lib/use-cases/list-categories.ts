import type { Category } from "@/lib/domain/category";
import type { Market } from "@/lib/domain/market";
import type { Ports } from "@/lib/ports/ports";

export const listCategories = (ports: Pick<Ports, "catalog">, input: { market: Market }): Promise<Category[]> =>
  ports.catalog.categoryTree(input.market);
