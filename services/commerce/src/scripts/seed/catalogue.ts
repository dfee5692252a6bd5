import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "@medusajs/framework/zod";

const words = z.object({ en: z.string(), de: z.string(), fr: z.string() });
const prices = z.object({ eur: z.number(), usd: z.number(), gbp: z.number() });
const dimensions = z.record(z.string(), z.number());
const vocabulary = z.record(z.string(), words);

const copy = z.object({
  title: z.string(),
  short_title: z.string(),
  subtitle: z.string(),
  description: z.string(),
  features: z.array(z.string()),
  care: z.array(z.string()),
});

const variant = z.object({
  sku: z.string(),
  options: z.record(z.string(), z.string()),
  title: words,
  prices,
  compare_at_prices: prices.optional(),
  stock: z.record(z.string(), z.number()),
  allow_backorder: z.boolean(),
  lead_time_days: z.number().optional(),
  restock_in_days: z.number().optional(),
  images: z.array(z.string()),
  swatch: z.string().nullable(),
  swatch_secondary: z.string().optional(),
  dimensions_cm: dimensions,
  weight_g: z.number(),
  unit_measure: z.object({ quantity: z.number(), unit: z.string() }).optional(),
});

const image = z.object({
  src: z.string(),
  kind: z.string(),
  width: z.number(),
  height: z.number(),
  option_values: z.record(z.string(), z.string()).optional(),
  alt: words,
});

const product = z.object({
  handle: z.string(),
  category: z.array(z.string()),
  collections: z.array(z.string()),
  tags: z.array(z.string()),
  flags: z.array(z.string()),
  materials: z.array(z.string()),
  rooms: z.array(z.string()),
  dimensions_cm: dimensions,
  weight_g: z.number(),
  origin_country: z.string(),
  hs_code: z.string(),
  i18n: z.object({ en: copy, de: copy, fr: copy }),
  options: z.array(
    z.object({
      title: z.string(),
      values: z.array(z.object({ value: z.string(), swatch: z.string().nullable().optional() })),
    }),
  ),
  variants: z.array(variant),
  images: z.array(image),
  thumbnail: z.string(),
  model: z.object({ glb: z.string(), usdz: z.string(), shows: z.string() }).nullable(),
  related: z.array(z.string()),
});

const catalogue = z.object({
  locations: z.array(z.object({ handle: z.string(), name: z.string(), country: z.string() })),
  brand: z.object({ name: z.string() }),
  vocabulary: z.object({ options: vocabulary, values: vocabulary, materials: vocabulary, rooms: vocabulary }),
  categories: z.array(
    z.object({
      handle: z.string(),
      title: words,
      children: z.array(z.object({ handle: z.string(), title: words })),
    }),
  ),
  collections: z.array(
    z.object({
      handle: z.string(),
      scene: z.string().nullable().optional(),
      set: z.object({ percent: z.number(), products: z.array(z.string()) }).optional(),
      i18n: z.record(z.enum(["en", "de", "fr"]), z.object({ title: z.string(), description: z.string() })),
      products: z.array(z.string()),
    }),
  ),
  products: z.array(product),
});

export type Words = z.infer<typeof words>;
export type Catalogue = z.infer<typeof catalogue>;
export type CatalogueProduct = z.infer<typeof product>;
export type CatalogueVariant = z.infer<typeof variant>;

/** Reads and checks `catalogue.json` of the demo folder. */
export async function readCatalogue(demoDirectory: string): Promise<Catalogue> {
  const text = await readFile(join(demoDirectory, "catalogue.json"), "utf8");
  return catalogue.parse(JSON.parse(text));
}
