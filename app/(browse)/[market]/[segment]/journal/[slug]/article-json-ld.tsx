import { JsonLd } from "@/components/commerce/json-ld";
import type { Article } from "@/lib/domain/content";
import type { Market } from "@/lib/domain/market";
import { absolute } from "@/lib/server/absolute";
import { articleJsonLd } from "@/lib/server/json-ld/page-values";

/** schema.org Article, for machines. */
export function ArticleJsonLd({ article, market }: { article: Article; market: Market }) {
  return <JsonLd value={articleJsonLd(article, market, absolute)} />;
}
