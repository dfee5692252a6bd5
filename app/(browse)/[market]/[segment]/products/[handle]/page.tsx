import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumb } from "@/components/commerce/breadcrumb";
import { productFrame } from "@/components/commerce/product-frame";
import { VariantChoice } from "@/components/product-detail/variant-choice";
import { absolute } from "@/lib/server/absolute";
import { currentMarket, placeholderParams } from "@/lib/server/market";
import { productOg } from "@/lib/server/og-card";
import { productPage, sellingMarkets } from "@/lib/server/queries/product-page";
import { productStory } from "@/lib/server/queries/product-story";
import { words } from "@/lib/server/words";
import { pageMetadata } from "../../page-metadata";
import { ProductChoice } from "./product-choice";
import { ProductJsonLd } from "./product-json-ld";
import { ProductSections } from "./product-sections";
import { breadcrumbOf } from "./product-words";

export const ensureStatic = "navigation";
export const generateStaticParams = () => [{ ...placeholderParams, handle: "_" }];

type Props = { params: Promise<{ handle: string }> };

async function find({ params }: Props) {
  const market = await currentMarket();
  const { handle } = await params;
  const found = await productPage(handle, market);
  if (!found) notFound();
  return { market, ...found };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { market, product } = await find(props);
  const { title, description, handle } = product;
  const markets = await sellingMarkets(handle);
  return pageMetadata(market, { path: `/products/${handle}`, title, description, card: productOg(product), markets });
}

export default async function ProductPage(props: Props) {
  const { market, product, related, alternatives, bundle, fulfilment } = await find(props);
  const story = await productStory(product.handle, market);
  const breadcrumb = words(market, "listing")("breadcrumb");
  return (
    <VariantChoice variants={product.variants}>
      <ProductJsonLd product={product} market={market} />
      <div className={productFrame.page}>
        <Breadcrumb label={breadcrumb} steps={breadcrumbOf(product, market)} absolute={absolute} />
        <ProductChoice product={product} film={story?.film ?? null} fulfilment={fulfilment} market={market} />
      </div>
      <ProductSections
        product={product}
        story={story}
        related={related}
        alternatives={alternatives}
        bundle={bundle}
        market={market}
      />
    </VariantChoice>
  );
}
