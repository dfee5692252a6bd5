import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Blocks } from "@/components/content/blocks";
import { currentMarket, placeholderParams } from "@/lib/server/market";
import { contentPage } from "@/lib/server/queries/content-page";
import { pageMetadata } from "../../page-metadata";
import { Rail } from "../../rail";

export const ensureStatic = "navigation";
export const generateStaticParams = () => [{ ...placeholderParams, slug: "_" }];

type Props = { params: Promise<{ slug: string }> };

async function find({ params }: Props) {
  const market = await currentMarket();
  const page = await contentPage((await params).slug, market);
  if (!page) notFound();
  return { market, page };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { market, page } = await find(props);
  return pageMetadata(market, { path: `/pages/${page.slug}`, ...page.seo });
}

export default async function ContentPage(props: Props) {
  const { market, page } = await find(props);
  const hasHero = page.blocks[0]?.type === "hero";
  return (
    <>
      {hasHero ? null : <h1 className="page-width pt-14 pb-10 title-large">{page.title}</h1>}
      <Blocks
        blocks={page.blocks}
        market={market.code}
        isPageTop={hasHero}
        rail={(block) => <Rail block={block} market={market} />}
      />
    </>
  );
}
