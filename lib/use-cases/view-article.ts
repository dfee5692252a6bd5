import type { Article } from "@/lib/domain/content";
import type { Market } from "@/lib/domain/market";
import type { Ports } from "@/lib/ports/ports";

export const viewArticle = (
  ports: Pick<Ports, "content">,
  input: { slug: string; market: Market },
): Promise<Article | null> => ports.content.articleBySlug(input.slug, input.market.language);
