import "server-only";
import { type Bundle, withFirst } from "@/lib/domain/bundle";
import type { Fulfilment } from "@/lib/domain/fulfilment";
import type { Market } from "@/lib/domain/market";
import type { Product, ProductCard } from "@/lib/domain/product";
import { listAlternatives } from "@/lib/use-cases/list-alternatives";
import { listSellingMarkets } from "@/lib/use-cases/list-selling-markets";
import { viewBundle } from "@/lib/use-cases/view-bundle";
import { viewProduct } from "@/lib/use-cases/view-product";
import { shopConfig } from "@/shop.config";
import { cached, cachedAsNobodys } from "../cache";
import { run } from "../run";
import { cards } from "./cards";

export type ProductPage = {
  product: Product;
  fulfilment: Fulfilment;
  /** What goes with it. */
  related: ProductCard[];
  /** Others of its kind. */
  alternatives: ProductCard[];
  /** The set it belongs to, itself first. */
  bundle: Bundle | null;
};

/**
 * A product and what is shown with it in one market; null where no such product is published. Each part is kept by itself: a
 * product is read anew when it changes, not when one beside it does.
 */
export async function productPage(handle: string, market: Market): Promise<ProductPage | null> {
  const found = await soldProduct(handle, market);
  if (!found) return null;
  const { categories, related, sets } = found.product;
  const [set] = sets;
  const [relatedCards, alternatives, bundle] = await Promise.all([
    cards(related, market),
    alternativesTo({ handle, categories, related }, market).then((handles) => cards(handles, market)),
    set ? bundleOf(set, market) : null,
  ]);
  return { ...found, related: relatedCards, alternatives, bundle: bundle && withFirst(bundle, handle) };
}

/** A product and how it comes to the shopper; null where no such product is published. */
export async function soldProduct(handle: string, market: Market) {
  "use cache";
  cached("product", handle);
  const found = await run(viewProduct, { handle, market });
  if (!found) cachedAsNobodys();
  return found;
}

/** The markets in which a product is sold. */
export async function sellingMarkets(handle: string): Promise<Market[]> {
  "use cache";
  cached("product", handle);
  return run(listSellingMarkets, { handle, markets: shopConfig.markets });
}

async function alternativesTo(to: Pick<Product, "handle" | "categories" | "related">, market: Market) {
  "use cache";
  cached("listing");
  return run(listAlternatives, { product: to, market });
}

async function bundleOf(set: string, market: Market) {
  "use cache";
  const bundle = await run(viewBundle, { handle: set, market });
  // A set that is not whole may become so with any product.
  cached(bundle ? "bundle" : "collection", set);
  for (const { handle } of bundle?.members ?? []) cached("product", handle);
  return bundle;
}
