import type { ArticleCard } from "@/lib/domain/content";
import type { Market } from "@/lib/domain/market";
import type { Ports } from "@/lib/ports/ports";

export const listArticles = (ports: Pick<Ports, "content">, input: { market: Market }): Promise<ArticleCard[]> =>
  ports.content.articles(input.market.language);
