import "server-only";
import type { Market } from "@/lib/domain/market";
import { viewProduct } from "@/lib/use-cases/view-product";
import { cached } from "../cache";
import { run } from "../run";

/** All of a product page in one market; null where no such product is published. */
export async function productPage(handle: string, market: Market) {
  "use cache";
  cached("product", handle);
  cached("story", handle);
  return run(viewProduct, { handle, market });
}
