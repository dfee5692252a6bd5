import type { RemoteQueryFunction } from "@medusajs/framework/types";
import { z } from "@medusajs/framework/zod";

type Query = Pick<RemoteQueryFunction, "graph">;

const row = z.object({
  name: z.string(),
  metadata: z.object({ working_days: z.object({ min: z.number(), max: z.number() }) }),
  type: z.object({ code: z.string() }),
  rules: z.array(z.object({ attribute: z.string(), value: z.unknown() })),
  service_zone: z.object({
    geo_zones: z.array(z.object({ country_code: z.string() })),
    fulfillment_set: z.object({
      type: z.string(),
      location: z.object({
        id: z.string(),
        name: z.string(),
        address: z
          .object({ address_1: z.string(), postal_code: z.string().nullish(), city: z.string().nullish() })
          .nullish(),
      }),
    }),
  }),
});
type Row = z.infer<typeof row>;

const isTrue = (value: unknown): boolean => value === true || value === "true";

/** Whether shoppers may choose it: options for returns, and those the merchant keeps to the admin, are not offered. */
const isOffered = ({ rules }: Row): boolean =>
  rules.every(({ attribute, value }) => {
    if (attribute === "enabled_in_store") return isTrue(value);
    return attribute === "is_return" ? !isTrue(value) : true;
  });

/** The shipping options that reach a country and say how long they take, fastest last as the merchant made them. */
export async function offeredIn(query: Query, country: string, locale: string | undefined) {
  const { data } = await query.graph(
    {
      entity: "shipping_option",
      // Translations are found by `id`: without it names stay as the merchant wrote them.
      fields: [
        "id",
        "name",
        "metadata",
        "type.code",
        "rules.attribute",
        "rules.value",
        "service_zone.geo_zones.country_code",
        "service_zone.fulfillment_set.type",
        "service_zone.fulfillment_set.location.id",
        "service_zone.fulfillment_set.location.name",
        "service_zone.fulfillment_set.location.address.*",
      ],
      pagination: { order: { created_at: "ASC" } },
    },
    { locale },
  );
  return data
    .flatMap((found) => row.safeParse(found).data ?? [])
    .filter(isOffered)
    .filter(({ service_zone }) => service_zone.geo_zones.some(({ country_code }) => country_code === country))
    .map(({ name, type, metadata, service_zone: { fulfillment_set } }) => ({
      code: type.code,
      name,
      workingDays: metadata.working_days,
      isPickup: fulfillment_set.type === "pickup",
      location: { ...fulfillment_set.location, address: line(fulfillment_set.location.address) },
    }));
}

const line = (address: Row["service_zone"]["fulfillment_set"]["location"]["address"]): string =>
  [address?.address_1, [address?.postal_code, address?.city].filter(Boolean).join(" ")].filter(Boolean).join(", ");
