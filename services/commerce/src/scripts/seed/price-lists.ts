import { PriceListStatus } from "@medusajs/framework/utils";
import { batchPriceListPricesWorkflow, createPriceListsWorkflow } from "@medusajs/medusa/core-flows";
import type { SeedContext } from "./context";
import { saleBegan } from "./price-history";

const TITLE = "Sale";

/**
 * The reduced prices of the products that this run made: the usual ones stay on the variants, so the engine can tell both.
 * What merchants made of the sale since it was seeded stays as it is.
 */
export async function seedSalePrices(
  { container, query, catalogue }: SeedContext,
  made: readonly string[],
): Promise<void> {
  const reduced = catalogue.products
    .filter(({ handle }) => made.includes(handle))
    .flatMap(({ variants }) => variants)
    .filter((variant) => variant.compare_at_prices);
  if (reduced.length === 0) return;
  const { data: variants } = await query.graph({
    entity: "product_variant",
    fields: ["id", "sku"],
    filters: { sku: reduced.map(({ sku }) => sku) },
  });
  const ids = new Map(variants.map(({ id, sku }) => [sku, id]));
  const prices = reduced.flatMap(({ sku, prices }) =>
    Object.entries(prices).map(([currency_code, amount]) => ({
      variant_id: ids.get(sku) ?? missing(sku),
      currency_code,
      amount,
    })),
  );
  const { data: lists } = await query.graph({ entity: "price_list", fields: ["id"], filters: { title: TITLE } });
  const [list] = lists;
  if (list) {
    const data = { id: list.id, create: prices, update: [], delete: [] };
    await batchPriceListPricesWorkflow(container).run({ input: { data } });
    return;
  }
  await createPriceListsWorkflow(container).run({
    input: {
      price_lists_data: [
        {
          title: TITLE,
          description: "Larch & Loom end of season sale",
          status: PriceListStatus.ACTIVE,
          starts_at: saleBegan().toISOString(),
          prices,
        },
      ],
    },
  });
}

function missing(sku: string): never {
  throw new Error(`The sale names ${sku}, which is not a variant.`);
}
