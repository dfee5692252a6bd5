import { createProductsWorkflow, linkProductsToSalesChannelWorkflow } from "@medusajs/medusa/core-flows";
import type { CatalogueProduct } from "./catalogue";
import type { IdsByName } from "./categories";
import type { SeedContext } from "./context";
import { productInput } from "./product-input";
import type { SharedOption } from "./product-options";
import type { SalesChannels } from "./sales-channels";
import { removeUnfinishedProducts } from "./unfinished-products";
import { assignVariantImages } from "./variant-images";

export type ProductRelations = {
  categories: IdsByName;
  collections: IdsByName;
  tags: IdsByName;
  options: ReadonlyMap<string, SharedOption>;
  channels: SalesChannels;
  shippingProfileId: string;
};

/**
 * Creates what is missing, and anew what a stopped run left unfinished, and tells the handles of what it made. The rest
 * is the merchants': a product they gave another address is known by its variants.
 */
export async function seedProducts(context: SeedContext, relations: ProductRelations): Promise<string[]> {
  const { container, query, catalogue, logger } = context;
  await removeUnfinishedProducts(context);
  const { data } = await query.graph({ entity: "product", fields: ["handle", "variants.sku"] });
  const handles = new Set(data.map(({ handle }) => handle));
  const skus = new Set(data.flatMap(({ variants }) => variants.map(({ sku }: { sku: string | null }) => sku)));
  const missing = catalogue.products.filter(
    ({ handle, variants }) => !handles.has(handle) && !variants.some(({ sku }) => skus.has(sku)),
  );
  for (const product of missing) await createProduct(product);
  await offerInChannels(context, relations.channels);
  if (missing.length > 0) logger.info(`Seeded ${missing.length} products.`);
  return missing.map(({ handle }) => handle);

  async function createProduct(product: CatalogueProduct): Promise<void> {
    await createProductsWorkflow(container).run({
      input: { products: [await productInput(context, product, relations)] },
    });
    await assignVariantImages(context, product);
  }
}

/** Every product of the catalogue is sold in every channel; one that was seeded before a channel joins it. */
async function offerInChannels({ container, query, catalogue }: SeedContext, channels: SalesChannels): Promise<void> {
  const { data: products } = await query.graph({
    entity: "product",
    fields: ["id", "sales_channels.id"],
    filters: { handle: catalogue.products.map(({ handle }) => handle) },
  });
  for (const channel of channels.values()) {
    const add = products
      .filter((product) => !product.sales_channels?.some((offered: { id: string } | null) => offered?.id === channel))
      .map(({ id }) => id);
    if (add.length > 0) await linkProductsToSalesChannelWorkflow(container).run({ input: { id: channel, add } });
  }
}
