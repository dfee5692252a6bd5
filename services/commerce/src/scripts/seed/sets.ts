import {
  createProductTagsWorkflow,
  createPromotionsWorkflow,
  updateProductsWorkflow,
} from "@medusajs/medusa/core-flows";
import { SET_TAG } from "../../sets/product-set";
import type { SeedContext } from "./context";
import { first } from "./store";

/** Pieces of one line that a set's promotion may be for. */
const MOST_SETS = 20;

/**
 * The demo's sets: a tag on their products, and a promotion on the tag. Merchants change both in the admin; of a set that
 * stands, only the products that this run made get the tag.
 */
export async function seedSets(context: SeedContext, made: readonly string[]): Promise<void> {
  for (const { handle, set } of context.catalogue.collections) {
    if (set) await seedSet(context, handle, set, made);
  }
}

async function seedSet(
  { container, query }: SeedContext,
  handle: string,
  { percent, products }: { percent: number; products: string[] },
  made: readonly string[],
): Promise<void> {
  const code = `${handle}-set`.toUpperCase();
  const { data: promotions } = await query.graph({ entity: "promotion", fields: ["id"], filters: { code } });
  const isStanding = promotions.length > 0;
  const joining = isStanding ? products.filter((product) => made.includes(product)) : products;
  if (joining.length === 0) return;
  const tagId = await tagOf();
  const { data: members } = await query.graph({
    entity: "product",
    fields: ["id", "tags.id"],
    filters: { handle: joining },
  });
  for (const { id, tags } of members) {
    const tag_ids = [...(tags ?? []).flatMap((tag: { id: string } | null) => tag?.id ?? []), tagId];
    await updateProductsWorkflow(container).run({ input: { selector: { id }, update: { tag_ids } } });
  }
  if (isStanding) return;
  await createPromotionsWorkflow(container).run({
    input: {
      promotionsData: [
        {
          code,
          type: "standard",
          status: "active",
          is_automatic: true,
          application_method: {
            type: "percentage",
            target_type: "items",
            allocation: "each",
            value: percent,
            max_quantity: MOST_SETS,
            target_rules: [{ attribute: "items.product.tags.id", operator: "in", values: [tagId] }],
          },
        },
      ],
    },
  });

  async function tagOf(): Promise<string> {
    const value = `${SET_TAG}${handle}`;
    const { data: tags } = await query.graph({ entity: "product_tag", fields: ["id"], filters: { value } });
    if (tags[0]) return tags[0].id;
    const { result } = await createProductTagsWorkflow(container).run({ input: { product_tags: [{ value }] } });
    return first(result).id;
  }
}
