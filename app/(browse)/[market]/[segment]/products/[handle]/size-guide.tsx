import { SizeGuideLink } from "@/components/product-detail/size-guide-link";
import { SizeTable } from "@/components/product-detail/size-table";
import { formatLength } from "@/lib/domain/format-measure";
import type { Market } from "@/lib/domain/market";
import type { Product } from "@/lib/domain/product";
import { sizeGuide } from "@/lib/server/queries/size-guide";
import { words } from "@/lib/server/words";
import { measuringOf } from "@/shop.config";

/** The way to the size guide of the product's category; where the CMS has none there is no way. */
export async function SizeGuide({ product, market }: { product: Product; market: Market }) {
  const categories = product.categories.map(({ handle }) => handle);
  const guide = await sizeGuide(categories, market);
  if (!guide) return null;
  const t = words(market, "product");
  const length = (text: string) =>
    Number.isFinite(Number(text)) && text ? formatLength(Number(text), measuringOf(market)) : text;
  return (
    <SizeGuideLink title={guide.title} words={{ open: t("sizeGuide"), close: t("close") }}>
      <SizeTable guide={guide} length={length} words={{ size: t("size") }} />
    </SizeGuideLink>
  );
}
