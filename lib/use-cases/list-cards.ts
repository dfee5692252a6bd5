import type { Market } from "@/lib/domain/market";
import type { ProductCard } from "@/lib/domain/product";
import type { Ports } from "@/lib/ports/ports";

/** Cards of named products, as content chooses them; at most 24. */
export const listCards = (
  ports: Pick<Ports, "catalog">,
  input: { handles: string[]; market: Market },
): Promise<ProductCard[]> => ports.catalog.cardsByHandles(input.handles.slice(0, 24), input.market);
