import type { Page } from "@/lib/domain/content";
import type { Market } from "@/lib/domain/market";
import type { Ports } from "@/lib/ports/ports";

/** A page of the CMS, or null where none is published under the slug. */
export const viewContent = (
  ports: Pick<Ports, "content">,
  input: { slug: string; market: Market },
): Promise<Page | null> => ports.content.pageBySlug(input.slug, input.market.language);
