import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumb } from "@/components/commerce/breadcrumb";
import { absolute } from "@/lib/server/absolute";
import { currentMarket, placeholderParams } from "@/lib/server/market";
import { productOg } from "@/lib/server/og-card";
import { productPage } from "@/lib/server/queries/product-page";
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
  return pageMetadata(market, { path: `/products/${handle}`, title, description, card: productOg(product) });
}

export default async function ProductPage(props: Props) {
  const { market, product, related } = await find(props);
  const breadcrumb = words(market, "listing")("breadcrumb");
  return (
    <>
      <ProductJsonLd product={product} market={market} />
      <div className="page-width space-y-6 pt-6">
        <Breadcrumb label={breadcrumb} steps={breadcrumbOf(product, market)} absolute={absolute} />
        <ProductChoice product={product} market={market} />
      </div>
      <ProductSections product={product} related={related} market={market} />
    </>
  );
}
