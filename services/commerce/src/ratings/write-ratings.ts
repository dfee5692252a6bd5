import type { MedusaContainer, RemoteQueryFunction } from "@medusajs/framework/types";
import { z } from "@medusajs/framework/zod";
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows";
import { type Rating, ratingChange } from "./rating";

const row = z.object({
  id: z.string(),
  handle: z.string(),
  metadata: z.record(z.string(), z.unknown()).nullable(),
});

type Query = Pick<RemoteQueryFunction, "graph">;

/**
 * Writes ratings into the metadata of the products that exist and tells how many changed. What is written here reaches
 * the search index and the storefront as any change of a product does.
 * @param onlyMissing leaves alone what has a rating already
 */
export async function writeRatings(
  container: MedusaContainer,
  query: Query,
  ratings: ReadonlyMap<string, Rating>,
  { onlyMissing = false } = {},
): Promise<number> {
  const { data } = await query.graph({
    entity: "product",
    fields: ["id", "handle", "metadata"],
    filters: { handle: [...ratings.keys()] },
  });
  const products = z
    .array(row)
    .parse(data)
    .flatMap(({ id, handle, metadata: before }) => {
      const rating = ratings.get(handle);
      if (!rating || (onlyMissing && before?.rating)) return [];
      const metadata = ratingChange(before, rating);
      return metadata ? [{ id, metadata }] : [];
    });
  if (products.length > 0) await updateProductsWorkflow(container).run({ input: { products } });
  return products.length;
}
