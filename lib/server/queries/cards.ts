import "server-only";
import type { Market } from "@/lib/domain/market";
import type { ProductCard } from "@/lib/domain/product";
import { listCards } from "@/lib/use-cases/list-cards";
import { cached, cachedAsNobodys } from "../cache";
import { run } from "../run";

/** Cards of named products, in that order. They stay as they are until one of these products changes. */
export async function cards(handles: string[], market: Market): Promise<ProductCard[]> {
  "use cache";
  cached("cards");
  for (const handle of handles) cached("product", handle);
  return run(listCards, { handles, market });
}

async function card(handle: string, market: Market): Promise<ProductCard | null> {
  "use cache";
  cached("product", handle);
  const [found = null] = await run(listCards, { handles: [handle], market });
  if (!found) cachedAsNobodys();
  return found;
}

/** Cards that one person alone chose: kept product by product, because nobody else asks for the same ones together. */
export async function personalCards(handles: string[], market: Market): Promise<ProductCard[]> {
  const found = await Promise.all([...new Set(handles)].map((handle) => card(handle, market)));
  return found.filter((one) => one !== null);
}
