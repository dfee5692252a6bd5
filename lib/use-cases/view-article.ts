import type { Article } from "@/lib/domain/content";
import type { Market } from "@/lib/domain/market";
import { Handle } from "@/lib/domain/product";
import type { Ports } from "@/lib/ports/ports";

/** An article of the journal, or null where none is published under the slug. */
export const viewArticle = async (
  ports: Pick<Ports, "content">,
  input: { slug: string; market: Market },
): Promise<Article | null> =>
  Handle.safeParse(input.slug).success ? ports.content.articleBySlug(input.slug, input.market.language) : null;
