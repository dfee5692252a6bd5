import { BelowFold } from "@/components/ui/below-fold";
import type { Bundle } from "@/lib/domain/bundle";
import type { ProductStory } from "@/lib/domain/content";
import type { Market } from "@/lib/domain/market";
import type { Product, ProductCard } from "@/lib/domain/product";
import { words } from "@/lib/server/words";
import { Viewed } from "../../viewed";
import { BundleSection } from "./bundle-section";
import { ProductDetails } from "./product-details";
import { ProductQuestions } from "./product-questions";
import { ProductRail } from "./product-rail";
import { ProductReviews } from "./product-reviews";
import { Story } from "./product-story";
import { SectionLinks } from "./section-links";

export interface ProductSectionsProps {
  product: Product;
  story: ProductStory | null;
  /** Products that go with this one, and others of its kind. */
  related: ProductCard[];
  alternatives: ProductCard[];
  /** The set it belongs to. */
  bundle: Bundle | null;
  market: Market;
}

/** Everything below the choice, in the order it is read: details, the set, story, reviews, questions, other products. */
export function ProductSections({ product, story, related, alternatives, bundle, market }: ProductSectionsProps) {
  const t = words(market, "product");
  const sections = [
    { id: "details", title: t("details") },
    ...(product.dimensions ? [{ id: "dimensions", title: t("dimensions") }] : []),
    { id: "reviews", title: words(market, "reviews")("title") },
    { id: "questions", title: words(market, "questions")("title") },
  ];
  return (
    <>
      <SectionLinks label={t("sections")} sections={sections} />
      <BelowFold>
        <ProductDetails product={product} downloads={story?.downloads ?? []} market={market} />
        <BundleSection bundle={bundle} market={market} />
        <Story story={story} market={market} />
        <ProductReviews product={product} market={market} />
        <ProductQuestions product={product} market={market} />
        <ProductRail title={t("related")} cards={related} market={market} />
        <ProductRail title={t("alternatives")} cards={alternatives} market={market} />
        <Viewed market={market} current={product.handle} />
      </BelowFold>
    </>
  );
}
