import { ProductView } from "@/components/product-detail/product-view";
import type { Market } from "@/lib/domain/market";
import { paths } from "@/lib/domain/paths";
import type { Product } from "@/lib/domain/product";
import { viewWords } from "./product-words";
import { SoldOutSlot } from "./sold-out-slot";

/** The choice of a variant, with what each area says of it in its slot. */
export function ProductChoice({ product, market }: { product: Product; market: Market }) {
  const { problems, ...words } = viewWords(market);
  const { title, subtitle, options, variants, images } = product;
  return (
    <ProductView
      product={{ title, subtitle, options, variants, images }}
      market={market.code}
      locale={market.locale}
      cartHref={paths.cart(market.code)}
      words={words}
      problems={problems}
      slots={{
        belowTitle: null,
        belowPrice: null,
        belowStock: null,
        soldOut: <SoldOutSlot product={product} market={market} />,
        belowButton: null,
      }}
    />
  );
}
