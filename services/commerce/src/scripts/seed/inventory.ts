import { createInventoryLevelsWorkflow } from "@medusajs/medusa/core-flows";
import type { SeedContext } from "./context";
import { COUNTERS } from "./counters";
import type { StockLocations } from "./stock-locations";

export async function seedInventory(context: SeedContext, locations: StockLocations): Promise<void> {
  const { container, query, catalogue } = context;
  const atCounters = (sku: string) =>
    COUNTERS.flatMap(({ handle, stock }) => (stock[sku] === undefined ? [] : [[handle, stock[sku]] as const]));
  const stock = new Map(
    catalogue.products.flatMap((product) =>
      product.variants.map(({ sku, stock }) => [sku, { ...stock, ...Object.fromEntries(atCounters(sku)) }]),
    ),
  );
  const { data } = await query.graph({
    entity: "inventory_item",
    fields: ["id", "sku", "location_levels.location_id"],
  });
  const missing = data.flatMap((item) => {
    const stocked = new Set(item.location_levels?.map((level: { location_id: string } | null) => level?.location_id));
    return Object.entries(stock.get(item.sku ?? "") ?? {}).flatMap(([handle, quantity]) => {
      const locationId = locations.get(handle);
      if (!locationId || stocked.has(locationId)) return [];
      return [{ inventory_item_id: item.id, location_id: locationId, stocked_quantity: quantity }];
    });
  });
  if (missing.length > 0) await createInventoryLevelsWorkflow(container).run({ input: { inventory_levels: missing } });
}
