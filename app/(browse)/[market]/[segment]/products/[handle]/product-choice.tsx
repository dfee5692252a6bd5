import { CompareToggle } from "@/components/commerce/compare-toggle";
import { DeliveryLines } from "@/components/product-detail/delivery-lines";
import { ProductView } from "@/components/product-detail/product-view";
import type { Film } from "@/lib/domain/content";
import type { Fulfilment } from "@/lib/domain/fulfilment";
import type { Market } from "@/lib/domain/market";
import { paths } from "@/lib/domain/paths";
import type { Product } from "@/lib/domain/product";
import { words } from "@/lib/server/words";
import { deliveryLines } from "./delivery-lines";
import { filmWords, galleryWords, modelWords, restockWords, viewWords } from "./product-words";
import { RatingLine } from "./rating-line";
import { SaleSlot } from "./sale-slot";
import { SizeGuide } from "./size-guide";
import { SoldOutSlot } from "./sold-out-slot";

export interface ProductChoiceProps {
  product: Product;
  film: Film | null;
  fulfilment: Fulfilment;
  market: Market;
}

/** The choice of a variant, with what each area says of it in its slot. */
export function ProductChoice({ product, film, fulfilment, market }: ProductChoiceProps) {
  const { problems, ...choiceWords } = viewWords(market);
  const { title, subtitle, options, images, model } = product;
  return (
    <ProductView
      product={{ title, subtitle, options, images }}
      film={film && { ...film, words: filmWords(film, market) }}
      model={model && { ...model, words: modelWords(product, market) }}
      market={market.code}
      locale={market.locale}
      cartHref={paths.cart(market.code)}
      words={{ ...choiceWords, ...galleryWords(market), restock: restockWords(product, market) }}
      problems={problems}
      slots={{
        belowTitle: <RatingLine handle={product.handle} market={market} />,
        belowPrice: <SaleSlot product={product} market={market} />,
        besideOptions: <SizeGuide product={product} market={market} />,
        belowStock: null,
        soldOut: <SoldOutSlot product={product} market={market} />,
        belowButton: (
          <>
            <CompareToggle handle={product.handle} title={title} label={words(market, "compare")("toggle")} />
            <DeliveryLines {...deliveryLines(product, fulfilment, market)} />
          </>
        ),
      }}
    />
  );
}
