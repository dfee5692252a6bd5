import { ProductFacts } from "@/components/product-detail/product-facts";
import type { Market } from "@/lib/domain/market";
import type { Product, ProductCard } from "@/lib/domain/product";
import { words } from "@/lib/server/words";
import { GoesWith } from "./goes-with";
import { PageSection } from "./page-section";
import { Story } from "./product-story";
import { factsOf } from "./product-words";

export interface ProductSectionsProps {
  product: Product;
  /** Products that go with this one. */
  related: ProductCard[];
  market: Market;
}

/** Everything below the choice, in the order it is read: facts, story, reviews, questions, other products. */
export function ProductSections({ product, related, market }: ProductSectionsProps) {
  const t = words(market, "product");
  return (
    <>
      <PageSection id="details" title={t("details")}>
        <ProductFacts sections={factsOf(product, market)} />
      </PageSection>
      <Story handle={product.handle} market={market} />
      <GoesWith title={t("related")} cards={related} market={market} />
    </>
  );
}
