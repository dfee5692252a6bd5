import { createProductOptionsWorkflow, updateProductOptionValuesWorkflow } from "@medusajs/medusa/core-flows";
import type { SeedContext } from "./context";

/** An option shared by products ("Wood"), with the ids of its values by their English name. */
export type SharedOption = { id: string; values: ReadonlyMap<string, string> };

export async function seedProductOptions(context: SeedContext): Promise<ReadonlyMap<string, SharedOption>> {
  const { container, query, catalogue } = context;
  const swatches = swatchesByOption(catalogue.products);
  const existing = await readOptions();
  const missing = [...swatches.keys()].filter((title) => !existing.has(title));
  if (missing.length > 0) {
    await createProductOptionsWorkflow(container).run({
      input: {
        product_options: missing.map((title) => {
          const values = [...(swatches.get(title)?.keys() ?? [])];
          return { title, values, ranks: Object.fromEntries(values.map((value, rank) => [value, rank])) };
        }),
      },
    });
  }
  const options = await readOptions();
  await addSwatches();
  return options;

  async function readOptions(): Promise<Map<string, SharedOption>> {
    const { data } = await query.graph({
      entity: "product_option",
      fields: ["id", "title", "values.id", "values.value"],
      filters: { is_exclusive: false },
    });
    return new Map(
      data.map((option) => [
        option.title,
        {
          id: option.id,
          values: new Map(option.values.map(({ id, value }: { id: string; value: string }) => [value, id])),
        },
      ]),
    );
  }

  async function addSwatches(): Promise<void> {
    const { data } = await query.graph({
      entity: "product_option_value",
      fields: ["id", "value", "metadata", "option.title"],
    });
    for (const { id, value, metadata, option } of data) {
      const swatch = swatches.get(option?.title ?? "")?.get(value);
      if (!swatch || metadata?.swatch) continue;
      await updateProductOptionValuesWorkflow(container).run({
        input: { id, update: { metadata: { swatch } } },
      });
    }
  }
}

type Swatches = Map<string, Map<string, string | null>>;

function swatchesByOption(products: SeedContext["catalogue"]["products"]): Swatches {
  const swatches: Swatches = new Map();
  for (const { title, values } of products.flatMap((product) => product.options)) {
    const known = swatches.get(title) ?? new Map<string, string | null>();
    for (const { value, swatch } of values) known.set(value, swatch ?? known.get(value) ?? null);
    swatches.set(title, known);
  }
  return swatches;
}
