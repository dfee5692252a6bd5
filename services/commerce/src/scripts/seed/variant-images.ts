import { batchVariantImagesWorkflow } from "@medusajs/medusa/core-flows";
import type { CatalogueProduct } from "./catalogue";
import type { SeedContext } from "./context";
import { fileUrl } from "./files";
import { first } from "./store";

/** Tells the engine which of the product's images show which variant. */
export async function assignVariantImages(context: SeedContext, product: CatalogueProduct): Promise<void> {
  const { container, query } = context;
  const { data } = await query.graph({
    entity: "product",
    fields: ["images.id", "images.url", "variants.id", "variants.sku"],
    filters: { handle: product.handle },
  });
  const { images, variants } = first(data);
  const imageIds = new Map<string, string>(images.map(({ id, url }: { id: string; url: string }) => [url, id]));
  for (const { sku, images: sources } of product.variants) {
    const variant = variants.find((candidate: { sku: string | null }) => candidate.sku === sku);
    if (!variant) throw new Error(`The variant ${sku} was not created.`);
    const urls = await Promise.all(sources.map((source) => fileUrl(context, source)));
    const add = urls.flatMap((url) => imageIds.get(url) ?? []);
    await batchVariantImagesWorkflow(container).run({ input: { variant_id: variant.id, add } });
  }
}
