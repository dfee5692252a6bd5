import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumb } from "@/components/commerce/breadcrumb";
import { ProductFacts } from "@/components/product-detail/product-facts";
import { ProductView } from "@/components/product-detail/product-view";
import { paths } from "@/lib/domain/paths";
import { absolute } from "@/lib/server/absolute";
import { currentMarket, placeholderParams } from "@/lib/server/market";
import { productOg } from "@/lib/server/og-card";
import { productPage } from "@/lib/server/queries/product-page";
import { pageMetadata } from "../../page-metadata";
import { ProductJsonLd } from "./product-json-ld";
import { breadcrumbOf, factsOf, viewWords } from "./product-words";
import { StoryAndRelated } from "./story-and-related";

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
  return pageMetadata(market, { path: `/products/${handle}`, title, description, card: productOg(product) });
}

export default async function ProductPage(props: Props) {
  const { market, product, related } = await find(props);
  const { breadcrumb, problems, title: relatedTitle, ...words } = viewWords(market);
  const { title, subtitle, options, variants, images } = product;
  return (
    <>
      <ProductJsonLd product={product} market={market} />
      <div className="page-width space-y-6 pt-6">
        <Breadcrumb label={breadcrumb} steps={breadcrumbOf(product, market)} absolute={absolute} />
        <ProductView
          product={{ title, subtitle, options, variants, images }}
          market={market.code}
          locale={market.locale}
          cartHref={paths.cart(market.code)}
          words={words}
          problems={problems}
        >
          <ProductFacts sections={factsOf(product, market)} />
        </ProductView>
      </div>
      <StoryAndRelated handle={product.handle} related={related} title={relatedTitle} market={market} />
    </>
  );
}
