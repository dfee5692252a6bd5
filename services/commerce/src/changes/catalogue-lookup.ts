import type { RemoteQueryFunction } from "@medusajs/framework/types";
import { z } from "@medusajs/framework/zod";

export type NamedRow = { id: string; handle: string };

type Query = Pick<RemoteQueryFunction, "graph">;

const named = z.object({ id: z.string(), handle: z.string() });
const ofProduct = z.object({ product: named.nullish() });
const ofOption = z.object({ products: z.array(named).nullish() });

/** Finds the products behind ids of nouns that hang on them, deleted rows included. */
export function catalogueLookup(query: Query) {
  async function rows<Row extends z.ZodType>(entity: string, fields: string[], ids: string[], row: Row) {
    if (ids.length === 0) return [];
    const { data } = await query.graph({ entity, fields, filters: { id: ids }, withDeleted: true });
    return z.array(row).parse(data) as z.infer<Row>[];
  }
  const present = <Value>(values: (Value | null | undefined)[]): Value[] =>
    values.filter((value): value is Value => value !== null && value !== undefined);

  const variants = async (ids: string[]): Promise<NamedRow[]> =>
    present(
      (await rows("product_variant", ["id", "product.id", "product.handle"], ids, ofProduct)).map((row) => row.product),
    );

  return {
    products: (ids: string[]) => rows("product", ["id", "handle"], ids, named),
    categories: (ids: string[]) => rows("product_category", ["id", "handle"], ids, named),
    collections: (ids: string[]) => rows("product_collection", ["id", "handle"], ids, named),
    variants,
    async options(ids: string[]): Promise<NamedRow[]> {
      const found = await rows("product_option", ["id", "products.id", "products.handle"], ids, ofOption);
      return found.flatMap(({ products }) => products ?? []);
    },
    async optionValues(ids: string[]): Promise<NamedRow[]> {
      const values = await rows(
        "product_option_value",
        ["id", "option_id"],
        ids,
        z.object({ option_id: z.string().nullish() }),
      );
      return this.options(present(values.map(({ option_id }) => option_id)));
    },
    variantsOfPrices,
    prices: async (ids: string[]): Promise<NamedRow[]> => variants(await variantsOfPrices(ids)),
    async inventoryLevels(ids: string[]): Promise<NamedRow[]> {
      return inventoryItems("inventory_levels", ids);
    },
    async reservations(ids: string[]): Promise<NamedRow[]> {
      return inventoryItems("reservation", ids);
    },
  };

  async function variantsOfPrices(ids: string[]): Promise<string[]> {
    const prices = await rows("price", ["id", "price_set_id"], ids, z.object({ price_set_id: z.string().nullish() }));
    return linked("product_variant_price_set", "price_set_id", present(prices.map((row) => row.price_set_id)));
  }

  async function inventoryItems(entity: string, ids: string[]): Promise<NamedRow[]> {
    const found = await rows(entity, ["id", "inventory_item_id"], ids, z.object({ inventory_item_id: z.string() }));
    return variants(
      await linked(
        "product_variant_inventory_item",
        "inventory_item_id",
        found.map((row) => row.inventory_item_id),
      ),
    );
  }

  async function linked(entity: string, key: string, ids: string[]): Promise<string[]> {
    if (ids.length === 0) return [];
    const { data } = await query.graph({ entity, fields: ["variant_id"], filters: { [key]: ids } });
    return z
      .array(z.object({ variant_id: z.string() }))
      .parse(data)
      .map(({ variant_id }) => variant_id);
  }
}

export type CatalogueLookup = ReturnType<typeof catalogueLookup>;
