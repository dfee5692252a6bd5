import { Modules } from "@medusajs/framework/utils";
import {
  createLocationFulfillmentSetWorkflow,
  createServiceZonesWorkflow,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
} from "@medusajs/medusa/core-flows";
import type { SeedContext } from "./context";
import { type PlannedOption, type PlannedZone, SHIPPING_PLAN } from "./shipping-plan";
import type { StockLocations } from "./stock-locations";
import { first } from "./store";

const PROFILE_NAME = "Parcels";

export async function seedShippingProfile({ container, query }: SeedContext): Promise<string> {
  const { data } = await query.graph({ entity: "shipping_profile", fields: ["id"], filters: { name: PROFILE_NAME } });
  if (data[0]) return data[0].id;
  const { result } = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: PROFILE_NAME, type: "default" }] },
  });
  return first(result).id;
}

export async function seedShipping(context: SeedContext, locations: StockLocations, profileId: string): Promise<void> {
  const { container, query } = context;
  const { data: sets } = await query.graph({
    entity: "fulfillment_set",
    fields: ["id", "name", "service_zones.id", "service_zones.name", "service_zones.shipping_options.name"],
  });
  for (const planned of SHIPPING_PLAN) {
    const existing = sets.find((set) => set.name === planned.name);
    const setId = existing?.id ?? (await createSet(planned));
    for (const zone of planned.zones) {
      const existingZone = existing?.service_zones?.find(
        (candidate: { name: string } | null) => candidate?.name === zone.name,
      );
      const zoneId = existingZone?.id ?? (await createZone(setId, zone));
      const offered = new Set(existingZone?.shipping_options?.map((option: { name: string } | null) => option?.name));
      for (const option of zone.options) {
        if (!offered.has(option.name.en)) await createOption(zoneId, option);
      }
    }
  }

  await tellWorkingDays(context);

  async function createSet(planned: (typeof SHIPPING_PLAN)[number]): Promise<string> {
    const locationId = locations.get(planned.location);
    if (!locationId) throw new Error(`Shipping is planned from ${planned.location}, which is not a stock location.`);
    await createLocationFulfillmentSetWorkflow(container).run({
      input: { location_id: locationId, fulfillment_set_data: { name: planned.name, type: planned.type } },
    });
    const { data } = await query.graph({ entity: "fulfillment_set", fields: ["id"], filters: { name: planned.name } });
    return first(data).id;
  }

  async function createZone(setId: string, zone: PlannedZone): Promise<string> {
    const { result } = await createServiceZonesWorkflow(container).run({
      input: { data: [{ name: zone.name, fulfillment_set_id: setId, geo_zones: zone.geoZones }] },
    });
    return first(result).id;
  }

  async function createOption(zoneId: string, option: PlannedOption): Promise<void> {
    await createShippingOptionsWorkflow(container).run({
      input: [
        {
          name: option.name.en,
          price_type: "flat",
          provider_id: "manual_manual",
          service_zone_id: zoneId,
          shipping_profile_id: profileId,
          type: { ...option.type, description: option.duration.en },
          prices: Object.entries(option.prices).map(([currency_code, amount]) => ({ currency_code, amount })),
          rules: [
            { attribute: "enabled_in_store", value: "true", operator: "eq" },
            { attribute: "is_return", value: "false", operator: "eq" },
          ],
        },
      ],
    });
  }
}

/** Gives each planned option its working days, those that stood before the storefront told dates included. */
async function tellWorkingDays({ container, query }: SeedContext): Promise<void> {
  const { data } = await query.graph({
    entity: "shipping_option",
    fields: ["id", "name", "metadata", "service_zone.name"],
  });
  const module = container.resolve(Modules.FULFILLMENT);
  for (const zone of SHIPPING_PLAN.flatMap(({ zones }) => zones)) {
    for (const { name, workingDays } of zone.options) {
      const option = data.find((row) => row.name === name.en && row.service_zone?.name === zone.name);
      if (!option || option.metadata?.working_days) continue;
      const metadata = { ...option.metadata, working_days: workingDays };
      // The type of the input leaves out what the engine's own admin sends.
      await module.updateShippingOptions(option.id, { metadata } as object);
    }
  }
}
