import { updateProductVariantsWorkflow } from "@medusajs/medusa/core-flows";
import type { SeedContext } from "./context";

const DAY_MS = 86_400_000;

/** Says in the metadata of what is made to order how long that takes, or when the next ones are there; merchants edit it there. */
export async function seedRestockTimes({ container, query, catalogue }: SeedContext): Promise<void> {
  const planned = catalogue.products
    .flatMap(({ variants }) => variants)
    .filter((variant) => variant.lead_time_days || variant.restock_in_days);
  const { data: variants } = await query.graph({
    entity: "product_variant",
    fields: ["id", "sku", "metadata"],
    filters: { sku: planned.map(({ sku }) => sku) },
  });
  for (const { sku, lead_time_days, restock_in_days } of planned) {
    const variant = variants.find((candidate) => candidate.sku === sku);
    const metadata = variant?.metadata;
    if (!variant || metadata?.lead_time_days || metadata?.restock_on) continue;
    const time = restock_in_days
      ? { restock_on: new Date(Date.now() + restock_in_days * DAY_MS).toISOString().slice(0, 10) }
      : { lead_time_days };
    await updateProductVariantsWorkflow(container).run({
      input: { selector: { id: variant.id }, update: { metadata: { ...metadata, ...time } } },
    });
  }
}
