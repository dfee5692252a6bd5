import type { SearchTypes } from "@medusajs/framework/types";
import { QueryContext } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { coloursOf, facetWords } from "./facet-words";
import type { productFields } from "./product-fields";
import { type ProductRow, productRow } from "./product-row";

type Document = SearchTypes.InferSearchDocumentType<typeof productFields>;
type Context = SearchTypes.SearchIngestionContext;

const CURRENCIES = ["eur", "gbp", "usd"] as const;
const TRANSLATIONS = { de: "de-DE", fr: "fr-FR" } as const;

export const PRODUCT_ROW_FIELDS = [
  "id",
  "handle",
  "title",
  "subtitle",
  "description",
  "status",
  "thumbnail",
  "created_at",
  "metadata",
  "sales_channels.id",
  "categories.handle",
  "categories.name",
  "tags.value",
  "variants.allow_backorder",
  "variants.manage_inventory",
  "variants.options.id",
  "variants.options.value",
  "variants.options.metadata",
  "variants.inventory_items.inventory.location_levels.stocked_quantity",
  "variants.inventory_items.inventory.location_levels.reserved_quantity",
  "variants.inventory_items.inventory.location_levels.stock_locations.sales_channels.id",
];

/** Builds the documents of a page of products, with a fixed number of further reads for prices and translations. */
export async function toDocuments(rows: Record<string, unknown>[], context: Context): Promise<Document[]> {
  const products = z.array(productRow).parse(rows);
  const ids = products.map(({ id }) => id);
  const [german, french, ...prices] = await Promise.all([
    translated(ids, TRANSLATIONS.de, context),
    translated(ids, TRANSLATIONS.fr, context),
    ...CURRENCIES.map((currency) => lowestPrices(ids, currency, context)),
  ]);
  return products.map((product): Document => {
    const [eur, gbp, usd] = prices.map((byProduct) => byProduct.get(product.id));
    const availableIn = channelsOf(product);
    return {
      id: product.id,
      handle: product.handle,
      status: product.status,
      sales_channel_ids: product.sales_channels.map(({ id }) => id),
      ...texts("en", product, product.metadata),
      ...texts("de", german.get(product.id) ?? product, product.metadata),
      ...texts("fr", french.get(product.id) ?? product, product.metadata),
      ...facetWords("en", product, product),
      ...facetWords("de", product, german.get(product.id) ?? product),
      ...facetWords("fr", product, french.get(product.id) ?? product),
      thumbnail: product.thumbnail,
      categories: product.categories.map(({ handle }) => handle),
      collections: product.metadata.collections,
      colours: coloursOf(product),
      materials: product.metadata.materials.map(({ handle }) => handle),
      rooms: product.metadata.rooms.map(({ handle }) => handle),
      tags: product.tags.map(({ value }) => value),
      price_eur: eur?.amount ?? null,
      price_gbp: gbp?.amount ?? null,
      price_usd: usd?.amount ?? null,
      available_in: availableIn,
      is_available: availableIn.length > 0,
      is_on_sale: eur?.isOnSale ?? false,
      rating: product.metadata.rating?.average ?? null,
      created_at: product.created_at,
    };
  });
}

function texts(language: "en" | "de" | "fr", product: ProductRow, { materials, rooms }: ProductRow["metadata"]) {
  const words = [
    product.subtitle,
    product.description,
    ...product.categories.map(({ name }) => name),
    ...product.variants.flatMap(({ options }) => options.map(({ value }) => value)),
    ...[...materials, ...rooms].map(({ label }) => label[language]),
  ];
  return { [`title_${language}`]: product.title, [`words_${language}`]: [...new Set(words)].filter(Boolean).join(" ") };
}

/** The product's sales channels with a piece on the shelf of a location that serves them, or a back-order. */
function channelsOf({ sales_channels, variants }: ProductRow): string[] {
  const everywhere = variants.some(({ allow_backorder, manage_inventory }) => allow_backorder || !manage_inventory);
  const stocked = variants
    .flatMap(({ inventory_items }) => inventory_items)
    .flatMap(({ inventory }) => inventory?.location_levels ?? [])
    .filter(({ stocked_quantity, reserved_quantity }) => stocked_quantity > reserved_quantity)
    .flatMap(({ stock_locations }) => stock_locations.flatMap((location) => location.sales_channels));
  const served = new Set(stocked.map(({ id }) => id));
  return sales_channels.map(({ id }) => id).filter((id) => everywhere || served.has(id));
}

async function translated(ids: string[], locale: string, { container }: Context): Promise<Map<string, ProductRow>> {
  const { data } = await container.query.graph(
    { entity: "product", fields: PRODUCT_ROW_FIELDS, filters: { id: ids } },
    { locale },
  );
  return new Map(
    z
      .array(productRow)
      .parse(data)
      .map((product) => [product.id, product]),
  );
}

const pricedRow = z.object({
  id: z.string(),
  variants: z.array(
    z.object({
      calculated_price: z
        .object({
          calculated_amount: z.number().nullable(),
          calculated_price: z.object({ price_list_type: z.string().nullable() }).nullish(),
        })
        .nullish(),
    }),
  ),
});

type LowestPrice = { amount: number; isOnSale: boolean };

async function lowestPrices(
  ids: string[],
  currency: string,
  { container }: Context,
): Promise<Map<string, LowestPrice>> {
  const { data } = await container.query.graph({
    entity: "product",
    fields: ["id", "variants.id", "variants.calculated_price.*"],
    filters: { id: ids },
    context: { variants: { calculated_price: QueryContext({ currency_code: currency }) } },
  });
  const prices = new Map<string, LowestPrice>();
  for (const { id, variants } of z.array(pricedRow).parse(data)) {
    const amounts = variants.flatMap(({ calculated_price }) => calculated_price?.calculated_amount ?? []);
    if (amounts.length === 0) continue;
    const isOnSale = variants.some(
      ({ calculated_price: price }) => price?.calculated_price?.price_list_type === "sale",
    );
    prices.set(id, { amount: Math.min(...amounts), isOnSale });
  }
  return prices;
}
