import { JsonLd } from "@/components/commerce/json-ld";
import type { Market } from "@/lib/domain/market";
import type { Product } from "@/lib/domain/product";
import { absolute } from "@/lib/server/absolute";
import { productJsonLd } from "@/lib/server/json-ld/product-group";
import { productReviews } from "@/lib/server/queries/product-reviews";
import { reviewsJsonLd } from "./reviews-json-ld";

/** schema.org ProductGroup with an offer per variant and what shoppers say of it, for machines. */
export async function ProductJsonLd({ product, market }: { product: Product; market: Market }) {
  const reviews = await productReviews(product.handle, market);
  return <JsonLd value={productJsonLd(product, market, absolute, reviewsJsonLd(reviews))} />;
}
