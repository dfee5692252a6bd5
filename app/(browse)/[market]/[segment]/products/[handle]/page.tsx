import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumb } from "@/components/commerce/breadcrumb";
import { Blocks } from "@/components/content/blocks";
import { ProductFacts } from "@/components/product-detail/product-facts";
import { ProductView } from "@/components/product-detail/product-view";
import { ProductGrid } from "@/components/product-list/product-grid";
import { paths } from "@/lib/domain/paths";
import { currentMarket, placeholderParams } from "@/lib/server/market";
import { productPage } from "@/lib/server/queries/product-page";
import { productStory } from "@/lib/server/queries/product-story";
import { alternates } from "../../alternates";
import { Rail } from "../../rail";
import { tileWords } from "../../tile-words";
import { productJsonLd } from "./json-ld";
import { breadcrumbOf, factsOf, viewWords } from "./product-words";

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
  return {
    title: product.title,
    description: product.description.slice(0, 160),
    alternates: alternates(market.code, `/products/${product.handle}`),
  };
}

export default async function ProductPage(props: Props) {
  const { market, product, related } = await find(props);
  const story = await productStory(product.handle, market);
  const { breadcrumb, problems, title, ...words } = viewWords(market);
  const { options, variants, images } = product;
  return (
    <>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with every "<" escaped */}
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: productJsonLd(product, market) }} />
      <div className="page-width space-y-6 pt-6">
        <Breadcrumb label={breadcrumb} steps={breadcrumbOf(product, market)} />
        <ProductView
          product={{ options, variants, images }}
          market={market.code}
          locale={market.locale}
          cartHref={paths.cart(market.code)}
          words={words}
          problems={problems}
          heading={
            <>
              <h1 className="title-large">{product.title}</h1>
              <p className="mt-2 text-lg text-muted">{product.subtitle}</p>
            </>
          }
        >
          <ProductFacts sections={factsOf(product, market)} />
        </ProductView>
      </div>
      {story ? (
        <div className="mt-24">
          <Blocks blocks={story.blocks} market={market.code} rail={(block) => <Rail block={block} market={market} />} />
        </div>
      ) : null}
      {related.length > 0 ? (
        <section className="page-width mt-24">
          <h2 className="mb-8 title-medium">{title}</h2>
          <ProductGrid cards={related.slice(0, 4)} market={market} words={tileWords(market)} />
        </section>
      ) : null}
    </>
  );
}
