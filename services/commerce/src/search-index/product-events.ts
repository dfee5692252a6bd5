import type { Event, SearchTypes } from "@medusajs/framework/types";

export const SEARCH_EVENTS = [
  "product.created",
  "product.updated",
  "product.deleted",
  "product-variant.created",
  "product-variant.updated",
  "product-variant.deleted",
];

/** The products whose documents an event makes stale. */
export async function productIdsOfEvent(
  event: Event<{ id: string | string[] }>,
  { container }: SearchTypes.SearchIngestionContext,
): Promise<string[]> {
  const ids = [event.data.id].flat();
  if (event.name.startsWith("product.")) return ids;
  const { data } = await container.query.graph({
    entity: "product_variant",
    fields: ["product_id"],
    filters: { id: ids },
    withDeleted: true,
  });
  return [...new Set(data.map(({ product_id }) => product_id).filter((id) => id !== null))];
}
