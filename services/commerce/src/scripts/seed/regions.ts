import { createRegionsWorkflow, createTaxRegionsWorkflow } from "@medusajs/medusa/core-flows";
import type { SeedContext } from "./context";
import { MARKETS, STATE_TAX_RATES } from "./markets";
import { first } from "./store";

const TAX_PROVIDER = "tp_system";

export async function seedRegions({ container, query, environment }: SeedContext): Promise<void> {
  const { data } = await query.graph({ entity: "region", fields: ["name"] });
  const existing = new Set(data.map((region) => region.name));
  const missing = MARKETS.filter((market) => !existing.has(market.region));
  if (missing.length === 0) return;
  await createRegionsWorkflow(container).run({
    input: {
      regions: missing.map((market) => ({
        name: market.region,
        currency_code: market.currency,
        countries: [market.country],
        automatic_taxes: true,
        is_tax_inclusive: market.isTaxInclusive,
        payment_providers: environment.stripe ? ["pp_card_sandbox", "pp_stripe_stripe"] : ["pp_card_sandbox"],
      })),
    },
  });
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
