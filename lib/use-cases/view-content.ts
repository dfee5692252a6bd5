import type { Page } from "@/lib/domain/content";
import type { Market } from "@/lib/domain/market";
import { Handle } from "@/lib/domain/product";
import type { Ports } from "@/lib/ports/ports";

/** A page of the CMS, or null where none is published under the slug. */
export const viewContent = async (
  ports: Pick<Ports, "content">,
  input: { slug: string; market: Market },
): Promise<Page | null> =>
  Handle.safeParse(input.slug).success ? ports.content.pageBySlug(input.slug, input.market.language) : null;
