import { PriceListStatus } from "@medusajs/framework/utils";
import { createPriceListsWorkflow } from "@medusajs/medusa/core-flows";
import type { SeedContext } from "./context";
import { saleBegan } from "./price-history";

const TITLE = "Sale";

/** The reduced prices: the usual ones stay on the variants, so the engine can tell both. */
export async function seedSalePrices({ container, query, catalogue }: SeedContext): Promise<void> {
  const { data: lists } = await query.graph({ entity: "price_list", fields: ["id"], filters: { title: TITLE } });
  if (lists.length > 0) return;
  const reduced = catalogue.products.flatMap(({ variants }) => variants).filter((variant) => variant.compare_at_prices);
  const { data: variants } = await query.graph({
    entity: "product_variant",
    fields: ["id", "sku"],
    filters: { sku: reduced.map(({ sku }) => sku) },
  });
  const ids = new Map(variants.map(({ id, sku }) => [sku, id]));
  await createPriceListsWorkflow(container).run({
    input: {
      price_lists_data: [
        {
          title: TITLE,
          description: "Larch & Loom end of season sale",
          status: PriceListStatus.ACTIVE,
          starts_at: saleBegan().toISOString(),
          prices: reduced.flatMap(({ sku, prices }) =>
            Object.entries(prices).map(([currency_code, amount]) => ({
              variant_id: ids.get(sku) ?? missing(sku),
              currency_code,
              amount,
            })),
          ),
        },
      ],
    },
  });
}

function missing(sku: string): never {
  throw new Error(`The sale names ${sku}, which is not a variant.`);
}
