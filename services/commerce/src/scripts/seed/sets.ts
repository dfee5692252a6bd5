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

/** The demo's sets: a tag on their products, and a promotion on the tag. Merchants change both in the admin. */
export async function seedSets(context: SeedContext): Promise<void> {
  for (const { handle, set } of context.catalogue.collections) {
    if (set) await seedSet(context, handle, set);
  }
}

async function seedSet(
  { container, query }: SeedContext,
  handle: string,
  { percent, products }: { percent: number; products: string[] },
): Promise<void> {
  const code = `${handle}-set`.toUpperCase();
  const { data: promotions } = await query.graph({ entity: "promotion", fields: ["id"], filters: { code } });
  if (promotions.length > 0) return;
  const tagId = await tagOf();
  const { data: members } = await query.graph({
    entity: "product",
    fields: ["id", "tags.id"],
    filters: { handle: products },
  });
  for (const { id, tags } of members) {
    const tag_ids = [...(tags ?? []).flatMap((tag: { id: string } | null) => tag?.id ?? []), tagId];
    await updateProductsWorkflow(container).run({ input: { selector: { id }, update: { tag_ids } } });
  }
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
