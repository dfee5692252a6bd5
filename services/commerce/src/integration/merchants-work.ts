import type { ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import {
  createProductVariantsWorkflow,
  deleteProductVariantsWorkflow,
  updateProductsWorkflow,
} from "@medusajs/medusa/core-flows";
import { beginBulkLoad } from "../changes/bulk-load";

type Variant = { id: string; options: { value: string; option: { title: string } }[] };

/** What merchants may do to seeded products: a variant in place of another, one variant less, another address. */
export default async function work({ container }: ExecArgs): Promise<void> {
  // The storefront of the tests is not to hear of a database of our own.
  beginBulkLoad();
  const carafe = await productOf("carafe");
  await deleteProductVariantsWorkflow(container).run({ input: { ids: [carafe.variant.id] } });
  await createProductVariantsWorkflow(container).run({
    input: {
      product_variants: [
        {
          product_id: carafe.id,
          title: "The merchant's own",
          sku: "MERCHANTS-OWN",
          options: Object.fromEntries(carafe.variant.options.map(({ value, option }) => [option.title, value])),
          manage_inventory: false,
        },
      ],
    },
  });
  const mug = await productOf("stoneware-mug");
  await deleteProductVariantsWorkflow(container).run({ input: { ids: [mug.variant.id] } });
  const mirror = await productOf("morrow-mirror");
  await updateProductsWorkflow(container).run({
    input: { products: [{ id: mirror.id, handle: "merchants-mirror" }] },
  });

  async function productOf(handle: string): Promise<{ id: string; variant: Variant }> {
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "product",
      fields: ["id", "variants.id", "variants.options.value", "variants.options.option.title"],
      filters: { handle },
    });
    const [product] = data;
    if (!product) throw new Error(`${handle} is not seeded.`);
    return { id: product.id, variant: product.variants[0] };
  }
}
