import type { RemoteQueryFunction } from "@medusajs/framework/types";
import { z } from "@medusajs/framework/zod";
import { piecesAt, type StockWord, stockWord } from "./stock-word";

type Query = Pick<RemoteQueryFunction, "graph">;

const variant = z.object({
  id: z.string(),
  manage_inventory: z.boolean(),
  inventory_items: z
    .array(
      z.object({
        required_quantity: z.number().nullish(),
        inventory: z
          .object({
            location_levels: z
              .array(z.object({ location_id: z.string(), stocked_quantity: z.number(), reserved_quantity: z.number() }))
              .nullish(),
          })
          .nullish(),
      }),
    )
    .nullish(),
});

export type Shelf = { variant_id: string } & StockWord;

/** What lies of a published product at each of the locations, variant by variant, in words. */
export async function shelvesOf(
  query: Query,
  handle: string,
  locations: string[],
  lowBelow: number,
): Promise<Map<string, Shelf[]>> {
  if (locations.length === 0) return new Map();
  const { data } = await query.graph({
    entity: "product",
    fields: [
      "variants.id",
      "variants.manage_inventory",
      "variants.inventory_items.required_quantity",
      "variants.inventory_items.inventory.location_levels.location_id",
      "variants.inventory_items.inventory.location_levels.stocked_quantity",
      "variants.inventory_items.inventory.location_levels.reserved_quantity",
    ],
    filters: { handle, status: "published" },
  });
  const variants = z.array(variant).parse(data[0]?.variants ?? []);
  const shelf = (location: string): Shelf[] =>
    variants.map(({ id, manage_inventory, inventory_items }) => ({
      variant_id: id,
      ...stockWord(manage_inventory ? piecesAt(location, inventory_items ?? []) : Number.POSITIVE_INFINITY, lowBelow),
    }));
  return new Map(locations.map((location) => [location, shelf(location)]));
}
