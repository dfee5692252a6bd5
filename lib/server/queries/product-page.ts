import "server-only";
import type { Market } from "@/lib/domain/market";
import { viewProduct } from "@/lib/use-cases/view-product";
import { cached } from "../cache";
import { run } from "../run";

/** A product and what goes with it in one market; null where no such product is published. */
export async function productPage(handle: string, market: Market) {
  "use cache";
  cached("product", handle);
  const found = await run(viewProduct, { handle, market });
  for (const member of found?.bundle?.members ?? []) cached("product", member.handle);
  return found;
}
