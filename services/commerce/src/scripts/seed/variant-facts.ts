import { Modules } from "@medusajs/framework/utils";
import type { SeedContext } from "./context";
import { variantMetadata } from "./product-input";

/** Brings what the storefront tells of variants that were seeded before up to date; what a merchant added stays. */
export async function seedVariantFacts({ container, query, catalogue }: SeedContext): Promise<void> {
  const facts = new Map(
    catalogue.products.flatMap(({ variants }) => variants.map((variant) => [variant.sku, variantMetadata(variant)])),
  );
  const { data } = await query.graph({
    entity: "product_variant",
    fields: ["id", "sku", "metadata"],
    filters: { sku: [...facts.keys()] },
  });
  const module = container.resolve(Modules.PRODUCT);
  for (const { id, sku, metadata } of data) {
    const wanted = facts.get(sku ?? "");
    if (!wanted || Object.keys(wanted).every((key) => key in (metadata ?? {}))) continue;
    await module.updateProductVariants(id, { metadata: { ...wanted, ...metadata } });
  }
}
