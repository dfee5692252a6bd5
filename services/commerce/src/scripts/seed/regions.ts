import { createRegionsWorkflow, createTaxRegionsWorkflow, updateRegionsWorkflow } from "@medusajs/medusa/core-flows";
import type { SeedContext } from "./context";
import { MARKETS, STATE_TAX_RATES } from "./markets";
import { paymentProviders } from "./payment-providers";
import type { SalesChannels } from "./sales-channels";
import { first } from "./store";

const TAX_PROVIDER = "tp_system";

/**
 * One region a market; a payment provider switched on or off later is added to the regions that stand already, or taken
 * from them. A region's metadata names its sales channel: the storefront's carts, stock words and searches go through it.
 */
export async function seedRegions(
  { container, query, environment }: SeedContext,
  channels: SalesChannels,
): Promise<void> {
  const { data } = await query.graph({ entity: "region", fields: ["id", "name", "metadata", "payment_providers.id"] });
  const existing = new Map(data.map((region) => [region.name, region]));
  for (const market of MARKETS) {
    const region = existing.get(market.region);
    if (!region) {
      await createRegion(market);
      continue;
    }
    const linked = (region.payment_providers ?? []).flatMap((provider: { id: string } | null) => provider?.id ?? []);
    const metadata = { ...region.metadata, ...metadataOf(market) };
    const isServed = region.metadata?.sales_channel_id === metadata.sales_channel_id;
    const providers = paymentProviders(linked, environment);
    const isPaidThrough =
      providers.length === linked.length && providers.every((provider) => linked.includes(provider));
    if (isServed && isPaidThrough) continue;
    const update = { metadata, payment_providers: providers };
    await updateRegionsWorkflow(container).run({ input: { selector: { id: region.id }, update } });
  }

  function metadataOf({ location }: (typeof MARKETS)[number]) {
    return { sales_channel_id: channels.get(location) };
  }

  async function createRegion(market: (typeof MARKETS)[number]): Promise<void> {
    const region = {
      name: market.region,
      currency_code: market.currency,
      countries: [market.country],
      automatic_taxes: true,
      is_tax_inclusive: market.isTaxInclusive,
      payment_providers: paymentProviders([], environment),
      metadata: metadataOf(market),
    };
    await createRegionsWorkflow(container).run({ input: { regions: [region] } });
  }
}

export async function seedTaxes({ container, query }: SeedContext): Promise<void> {
  const { data } = await query.graph({ entity: "tax_region", fields: ["id", "country_code", "province_code"] });
  for (const { country, tax } of MARKETS) {
    const root = data.find((region) => region.country_code === country && !region.province_code);
    const rootId =
      root?.id ??
      (await createTaxRegion({
        country_code: country,
        provider_id: TAX_PROVIDER,
        default_tax_rate: { ...tax, code: country },
      }));
    if (country !== "us") continue;
    for (const [state, rate] of Object.entries(STATE_TAX_RATES)) {
      const province = `us-${state}`;
      if (data.some((region) => region.province_code === province)) continue;
      await createTaxRegion({
        country_code: country,
        province_code: province,
        parent_id: rootId,
        default_tax_rate: { name: `${state.toUpperCase()} sales tax`, rate, code: province },
      });
    }
  }

  async function createTaxRegion(taxRegion: TaxRegion): Promise<string> {
    const { result } = await createTaxRegionsWorkflow(container).run({ input: [taxRegion] });
    return first(result).id;
  }
}

type TaxRegion = {
  country_code: string;
  province_code?: string;
  parent_id?: string;
  provider_id?: string;
  default_tax_rate: { name: string; rate: number; code: string };
};
