import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Picture } from "@/components/commerce/picture";
import { Blocks } from "@/components/content/blocks";
import { Link } from "@/components/ui/link";
import { paths } from "@/lib/domain/paths";
import { currentMarket, placeholderParams } from "@/lib/server/market";
import { articleOg } from "@/lib/server/og-card";
import { article as articleBySlug } from "@/lib/server/queries/journal";
import { words } from "@/lib/server/words";
import { pageMetadata } from "../../page-metadata";
import { Rail } from "../../rail";
import { ArticleJsonLd } from "./article-json-ld";

export const ensureStatic = "navigation";
export const generateStaticParams = () => [{ ...placeholderParams, slug: "_" }];

type Props = { params: Promise<{ slug: string }> };

async function find({ params }: Props) {
  const market = await currentMarket();
  const article = await articleBySlug((await params).slug, market);
  if (!article) notFound();
  return { market, article };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { market, article } = await find(props);
  return pageMetadata(market, { path: `/journal/${article.slug}`, card: articleOg(article), ...article.seo });
}

export default async function ArticlePage(props: Props) {
  const { market, article } = await find(props);
  const date = new Intl.DateTimeFormat(market.locale, { dateStyle: "long" }).format(new Date(article.publishedAt));
  return (
    <article className="pt-14">
      <ArticleJsonLd article={article} market={market} />
      <div className="page-width max-w-4xl text-center">
        <Link href={paths.journal(market.code)} className="eyebrow hover:underline">
          {words(market, "journal")("back")}
        </Link>
        <h1 className="mt-4 title-large">{article.title}</h1>
        <p className="mt-4 text-lg text-muted">{article.excerpt}</p>
        <time dateTime={article.publishedAt} className="mt-3 block text-sm text-muted">
          {date}
        </time>
      </div>
      {article.image ? (
        <div className="page-width mt-12">
          <div className="aspect-16/9 overflow-hidden bg-linen">
            <Picture image={article.image} sizes="(min-width: 84rem) 78rem, 92vw" isFirst />
          </div>
        </div>
      ) : null}
      <div className="mt-16">
        <Blocks blocks={article.blocks} market={market.code} rail={(block) => <Rail block={block} market={market} />} />
      </div>
    </article>
  );
}
