import type { ProductStory } from "@/lib/domain/content";
import type { Market } from "@/lib/domain/market";
import type { Ports } from "@/lib/ports/ports";

/** What marketers tell of a product; null where they tell nothing. */
export const viewStory = (
  ports: Pick<Ports, "content">,
  input: { handle: string; market: Market },
): Promise<ProductStory | null> => ports.content.storyByProduct(input.handle, input.market.language);
