import type { Metadata } from "next";
import { JsonLd } from "@/components/commerce/json-ld";
import { Blocks } from "@/components/content/blocks";
import { ProductGrid } from "@/components/product-list/product-grid";
import { ListingQuery } from "@/lib/domain/listing";
import { absolute } from "@/lib/server/absolute";
import { shopJsonLd } from "@/lib/server/json-ld/page-values";
import { currentMarket, placeholderParams } from "@/lib/server/market";
import { contentPage } from "@/lib/server/queries/content-page";
import { listing } from "@/lib/server/queries/listing";
import { words } from "@/lib/server/words";
import { pageMetadata } from "./page-metadata";
import { Rail } from "./rail";
import { tileWords } from "./tile-words";
import { Viewed } from "./viewed";

export const ensureStatic = "navigation";
export const generateStaticParams = () => [placeholderParams];

export async function generateMetadata(): Promise<Metadata> {
  const market = await currentMarket();
  const page = await contentPage("home", market);
  return pageMetadata(market, { path: "", description: page?.seo.description || words(market, "site")("tagline") });
}

export default async function HomePage() {
  const market = await currentMarket();
  const page = await contentPage("home", market);
  if (page) {
    return (
      <>
        <JsonLd value={shopJsonLd(market, absolute)} />
        <Blocks
          blocks={page.blocks}
          market={market.code}
          isPageTop
          rail={(block) => <Rail block={block} market={market} />}
        />
        <Viewed market={market} />
      </>
    );
  }
  // No words from the CMS were ever seen: the catalogue speaks for itself.
  const { products } = await listing(ListingQuery.parse({}), market);
  return (
    <div className="page-width py-14">
      <h1 className="mb-12 title-large">{words(market, "site")("tagline")}</h1>
      <ProductGrid cards={products} market={market} words={tileWords(market)} eager={2} heading="h2" />
    </div>
  );
}
