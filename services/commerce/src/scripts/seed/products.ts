import {
  createProductsWorkflow,
  deleteProductsWorkflow,
  linkProductsToSalesChannelWorkflow,
} from "@medusajs/medusa/core-flows";
import type { CatalogueProduct } from "./catalogue";
import type { IdsByName } from "./categories";
import type { SeedContext } from "./context";
import { productInput } from "./product-input";
import type { SharedOption } from "./product-options";
import type { SalesChannels } from "./sales-channels";
import { assignVariantImages } from "./variant-images";

export type ProductRelations = {
  categories: IdsByName;
  collections: IdsByName;
  tags: IdsByName;
  options: ReadonlyMap<string, SharedOption>;
  channels: SalesChannels;
  shippingProfileId: string;
};

/** Creates what is missing and tells whether anything was; a product that a stopped run left half made is made again. */
export async function seedProducts(context: SeedContext, relations: ProductRelations): Promise<boolean> {
  const { container, query, catalogue, logger } = context;
  const { data } = await query.graph({
    entity: "product",
    fields: [
      "id",
      "handle",
      "shipping_profile.id",
      "sales_channels.id",
      "variants.id",
      "variants.images.id",
      "variants.price_set.id",
      "variants.inventory_items.inventory_item_id",
    ],
  });
  const complete = new Set<string>();
  for (const product of data) {
    const expected = catalogue.products.find((candidate) => candidate.handle === product.handle);
    if (!expected) continue;
    const isComplete =
      product.shipping_profile &&
      product.sales_channels?.length &&
      product.variants.length === expected.variants.length &&
      product.variants.every(
        (variant: VariantRow) => variant.price_set?.id && variant.inventory_items?.length && variant.images.length > 0,
      );
    if (isComplete) complete.add(product.handle);
    else await deleteProductsWorkflow(container).run({ input: { ids: [product.id] } });
  }
  const missing = catalogue.products.filter((product) => !complete.has(product.handle));
  for (const product of missing) await createProduct(product);
  await offerInChannels(context, relations.channels);
  if (missing.length > 0) logger.info(`Seeded ${missing.length} products.`);
  return missing.length > 0;

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

type VariantRow = { price_set?: { id: string } | null; inventory_items?: unknown[]; images: unknown[] };
