import { JsonLd } from "@/components/commerce/json-ld";
import type { Market } from "@/lib/domain/market";
import type { Product } from "@/lib/domain/product";
import { absolute } from "@/lib/server/absolute";
import { productJsonLd } from "@/lib/server/json-ld/product-group";

/** schema.org ProductGroup with an offer per variant, for machines. */
export function ProductJsonLd({ product, market }: { product: Product; market: Market }) {
  return <JsonLd value={productJsonLd(product, market, absolute)} />;
}
