import type { CreateProductWorkflowInputDTO } from "@medusajs/framework/types";
import { ProductStatus } from "@medusajs/framework/utils";
import type { CatalogueProduct, CatalogueVariant } from "./catalogue";
import type { SeedContext } from "./context";
import { fileUrl } from "./files";
import type { ProductRelations } from "./products";
import { UNFINISHED } from "./unfinished-products";

/** Lengths in centimetres, weights in grams, prices in major units. */
export async function productInput(
  context: SeedContext,
  product: CatalogueProduct,
  relations: ProductRelations,
): Promise<CreateProductWorkflowInputDTO> {
  const { en } = product.i18n;
  const [mainCollection] = product.collections;
  const items = await stockItems(context, product);
  return {
    handle: product.handle,
    title: en.title,
    subtitle: en.subtitle,
    description: en.description,
    status: ProductStatus.PUBLISHED,
    thumbnail: await fileUrl(context, product.thumbnail),
    images: await images(context, product),
    collection_id: mainCollection ? relations.collections.get(mainCollection) : undefined,
    category_ids: product.category.map((handle) => known(relations.categories, handle)),
    tag_ids: product.tags.map((tag) => known(relations.tags, tag)),
    sales_channels: [...relations.channels.values()].map((id) => ({ id })),
    shipping_profile_id: relations.shippingProfileId,
    options: product.options.map(({ title, values }) => {
      const option = known(relations.options, title);
      return { id: option.id, value_ids: values.map(({ value }) => known(option.values, value)) };
    }),
    variants: await Promise.all(
      product.variants.map(async (variant) => ({
        ...(await variantInput(context, product, variant)),
        inventory_items: items.filter(({ sku }) => sku === variant.sku).map(({ id }) => ({ inventory_item_id: id })),
      })),
    ),
    weight: product.weight_g,
    ...boxOf(product.dimensions_cm),
    origin_country: product.origin_country.toLowerCase(),
    hs_code: product.hs_code,
    metadata: { ...(await metadata(context, product)), [UNFINISHED]: true },
  };
}

async function variantInput(context: SeedContext, product: CatalogueProduct, variant: CatalogueVariant) {
  const [firstImage] = variant.images;
  return {
    title: variant.title.en,
    sku: variant.sku,
    options: variant.options,
    manage_inventory: true,
    allow_backorder: variant.allow_backorder,
    thumbnail: firstImage ? await fileUrl(context, firstImage) : undefined,
    variant_rank: product.variants.indexOf(variant),
    weight: variant.weight_g,
    ...boxOf(variant.dimensions_cm),
    origin_country: product.origin_country.toLowerCase(),
    hs_code: product.hs_code,
    // What the catalogue calls `prices` is a sale price where there is a price to compare it with.
    prices: Object.entries(variant.compare_at_prices ?? variant.prices).map(([currency_code, amount]) => ({
      currency_code,
      amount,
    })),
    metadata: variantMetadata(variant),
  };
}

/** Stock that a run made and was stopped before it led to a variant: the engine refuses a second item of the same SKU. */
async function stockItems({ query }: SeedContext, { variants }: CatalogueProduct) {
  const filters = { sku: variants.map(({ sku }) => sku) };
  const { data } = await query.graph({ entity: "inventory_item", fields: ["id", "sku"], filters });
  return data;
}

/** What the storefront tells of a variant beyond what the engine has fields for. */
export const variantMetadata = (variant: CatalogueVariant) => ({
  swatch: variant.swatch,
  swatch_secondary: variant.swatch_secondary ?? null,
  dimensions_cm: variant.dimensions_cm,
  unit_measure: variant.unit_measure ?? null,
});

function images(context: SeedContext, product: CatalogueProduct) {
  return Promise.all(
    product.images.map(async ({ src, kind, width, height, alt, option_values }) => ({
      url: await fileUrl(context, src),
      metadata: { kind, width, height, alt, option_values: option_values ?? null },
    })),
  );
}

async function metadata(context: SeedContext, product: CatalogueProduct): Promise<Record<string, unknown>> {
  const { en, de, fr } = product.i18n;
  const { vocabulary } = context.catalogue;
  const { model } = product;
  return {
    short_title: { en: en.short_title, de: de.short_title, fr: fr.short_title },
    features: { en: en.features, de: de.features, fr: fr.features },
    care: { en: en.care, de: de.care, fr: fr.care },
    materials: product.materials.map((handle) => ({ handle, label: vocabulary.materials[handle] })),
    rooms: product.rooms.map((handle) => ({ handle, label: vocabulary.rooms[handle] })),
    dimensions_cm: product.dimensions_cm,
    collections: product.collections,
    flags: product.flags,
    related: product.related,
    model: model && {
      glb: await fileUrl(context, model.glb),
      usdz: await fileUrl(context, model.usdz),
      shows: model.shows,
    },
  };
}

function boxOf({ width, height, depth, length }: Record<string, number>) {
  return { width, height, length: depth ?? length };
}

function known<Value>(values: ReadonlyMap<string, Value>, name: string): Value {
  const value = values.get(name);
  if (value === undefined) throw new Error(`The catalogue refers to ${name}, which it does not define.`);
  return value;
}
