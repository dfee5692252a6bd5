import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createStockLocationsWorkflow, linkSalesChannelsToStockLocationWorkflow } from "@medusajs/medusa/core-flows";
import type { SeedContext } from "./context";
import { COUNTERS } from "./counters";
import type { SalesChannels } from "./sales-channels";
import { first } from "./store";

const ADDRESSES: Record<string, { address_1: string; city: string; postal_code: string }> = {
  rotterdam: { address_1: "Lloydstraat 12", city: "Rotterdam", postal_code: "3024 EA" },
  leeds: { address_1: "4 Tower Works, Globe Road", city: "Leeds", postal_code: "LS11 5QG" },
  york: { address_1: "21 Fossgate", city: "York", postal_code: "YO1 9TA" },
};

/** Ids of the stock locations by the catalogue's handle of each. */
export type StockLocations = ReadonlyMap<string, string>;

export async function seedStockLocations(context: SeedContext, channels: SalesChannels): Promise<StockLocations> {
  const { container, query, catalogue } = context;
  const { data } = await query.graph({
    entity: "stock_location",
    fields: ["id", "name", "sales_channels.id", "fulfillment_providers.id"],
  });
  const locations = new Map<string, string>();
  const served = [...catalogue.locations.map((one) => ({ ...one, channel: one.handle })), ...COUNTERS];
  for (const { handle, name, country, channel: channelOf } of served) {
    const existing = data.find((location) => location.name === name);
    const id = existing?.id ?? (await createLocation(name, handle, country));
    locations.set(handle, id);
    const channel = channels.get(channelOf);
    if (channel && !existing?.sales_channels?.some((linked: { id: string } | null) => linked?.id === channel)) {
      await linkSalesChannelsToStockLocationWorkflow(container).run({ input: { id, add: [channel] } });
    }
    if (!existing?.fulfillment_providers?.length) {
      await container.resolve(ContainerRegistrationKeys.LINK).create({
        [Modules.STOCK_LOCATION]: { stock_location_id: id },
        [Modules.FULFILLMENT]: { fulfillment_provider_id: "manual_manual" },
      });
    }
  }
  return locations;

  async function createLocation(name: string, handle: string, country: string): Promise<string> {
    const address = ADDRESSES[handle];
    if (!address) throw new Error(`No address is known for the stock location ${handle}.`);
    const { result } = await createStockLocationsWorkflow(container).run({
      input: { locations: [{ name, address: { ...address, country_code: country } }] },
    });
    return first(result).id;
  }
}
