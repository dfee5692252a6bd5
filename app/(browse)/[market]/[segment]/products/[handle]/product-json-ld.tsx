import { JsonLd } from "@/components/commerce/json-ld";
import { decimalAmount } from "@/lib/domain/format-money";
import type { Market } from "@/lib/domain/market";
import { paths } from "@/lib/domain/paths";
import type { Product, Variant } from "@/lib/domain/product";
import { absolute } from "@/lib/server/absolute";
import { productReviews } from "@/lib/server/queries/product-reviews";
import { reviewsJsonLd } from "./reviews-json-ld";

const states: Record<Variant["availability"]["state"], string> = {
  "in-stock": "InStock",
  "low-stock": "LimitedAvailability",
  "back-order": "BackOrder",
  "sold-out": "SoldOut",
};

/** schema.org Product with an offer per variant, for machines. */
export async function ProductJsonLd({ product, market }: { product: Product; market: Market }) {
  const reviews = await productReviews(product.handle, market);
  const url = paths.product(market.code, product.handle);
  return (
    <JsonLd
      value={{
        "@type": "Product",
        name: product.title,
        description: product.description,
        image: product.images.slice(0, 3).map((image) => absolute(image.src)),
        offers: product.variants.map(({ sku, price, availability }) => ({
          "@type": "Offer",
          sku,
          url: absolute(`${url}?v=${sku}`),
          price: decimalAmount(price.current),
          priceCurrency: price.current.currency,
          availability: `https://schema.org/${states[availability.state]}`,
        })),
        ...reviewsJsonLd(reviews),
      }}
    />
  );
}
