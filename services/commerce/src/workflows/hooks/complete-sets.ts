import { ContainerRegistrationKeys, MathBN } from "@medusajs/framework/utils";
import { StepResponse } from "@medusajs/framework/workflows-sdk";
import { z } from "@medusajs/framework/zod";
import { updateCartPromotionsWorkflow } from "@medusajs/medusa/core-flows";
import { piecesInSets } from "../../sets/pieces-in-sets";
import { findSets } from "../../sets/product-set";

const tag = z.looseObject({ id: z.string() });
const item = z.looseObject({
  id: z.string(),
  quantity: z.coerce.number(),
  product: z.looseObject({ id: z.string(), tags: z.array(tag).nullish() }).nullish(),
});
type Item = z.infer<typeof item>;

/**
 * A promotion on a set's tag is for whole sets: before promotions are worked out, the tag is taken off every piece in the cart that
 * makes up no whole set. A line of which only some pieces do is shown to the promotions in two parts; the engine takes what one promotion
 * has taken off such a line from both parts before it works out the next, so a code on top of it gives a little less, never more.
 */
updateCartPromotionsWorkflow.hooks.setPromotionContext(async ({ cart }, { container }) => {
  const items = z.array(item).parse(cart.items ?? []);
  const tagIds = [...new Set(items.flatMap(({ product }) => product?.tags ?? []).map(({ id }) => id))];
  if (tagIds.length === 0) return new StepResponse({});
  const sets = await findSets(container.resolve(ContainerRegistrationKeys.QUERY), { tagIds });
  if (sets.length === 0) return new StepResponse({});
  const pieces = piecesInSets(
    items.map(({ id, product, quantity }) => ({ id, productId: product?.id ?? "", quantity })),
    sets.map(({ tagId, products }) => ({ tagId, productIds: products.map(({ id }) => id) })),
  );
  const setTags = new Set(sets.map(({ tagId }) => tagId));
  return new StepResponse({
    items: items.flatMap((whole) =>
      pieces
        .filter(({ lineId }) => lineId === whole.id)
        .map(({ tagId, quantity }, part) => toPart(whole, quantity, part, (id) => !setTags.has(id) || id === tagId)),
    ),
  });
});

/** Some pieces of a line, with their share of its sums and the tags that count for them. */
function toPart(whole: Item, quantity: number, part: number, counts: (tagId: string) => boolean): Item {
  const share = (sum: unknown) =>
    quantity === whole.quantity ? sum : MathBN.div(MathBN.mult(sum as number, quantity), whole.quantity);
  const { product, subtotal, original_total } = whole;
  return {
    ...whole,
    quantity,
    subtotal: share(subtotal),
    original_total: share(original_total),
    // Each adjustment is to be taken away once.
    ...(part > 0 ? { adjustments: [] } : {}),
    ...(product ? { product: { ...product, tags: product.tags?.filter(({ id }) => counts(id)) ?? [] } } : {}),
  };
}
