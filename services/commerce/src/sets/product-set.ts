import type { RemoteQueryFunction } from "@medusajs/framework/types";
import { z } from "@medusajs/framework/zod";

/** Products that bear the same tag of this form are a set; the promotion on that tag says what is off when all are bought. */
export const SET_TAG = "set:";

export type ProductSet = { tagId: string; handle: string; products: { id: string; handle: string }[] };

const tagRow = z.object({
  id: z.string(),
  value: z.string(),
  products: z.array(z.object({ id: z.string(), handle: z.string(), status: z.string() }).nullable()).nullish(),
});

/** The sets among tags, by id or by the set's handle; a set has at least two published products. */
export async function findSets(
  query: Pick<RemoteQueryFunction, "graph">,
  filter: { tagIds: string[] } | { handle: string },
): Promise<ProductSet[]> {
  const filters = "tagIds" in filter ? { id: filter.tagIds } : { value: `${SET_TAG}${filter.handle}` };
  const fields = ["id", "value", "products.id", "products.handle", "products.status"];
  const { data } = await query.graph({ entity: "product_tag", fields, filters });
  return z
    .array(tagRow)
    .parse(data)
    .filter(({ value }) => value.startsWith(SET_TAG))
    .map(({ id, value, products }) => ({
      tagId: id,
      handle: value.slice(SET_TAG.length),
      products: (products ?? []).flatMap((product) =>
        product?.status === "published" ? [{ id: product.id, handle: product.handle }] : [],
      ),
    }))
    .filter(({ products }) => products.length > 1)
    .sort((a, b) => (a.tagId < b.tagId ? -1 : 1));
}
