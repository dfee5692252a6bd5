import { z } from "zod";
import { Availability } from "./availability";
import { Image } from "./image";
import { Currency } from "./market";
import { Model } from "./model";
import { Price } from "./price";
import { Rating } from "./rating";
import { UnitMeasure } from "./unit-measure";

export const Handle = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(100);

/** One of the values an option may take, with its dot of colour where it has one. */
export const OptionValue = z.object({
  /** Its place among the option's values; what a variant's `options` names. */
  value: z.string(),
  label: z.string(),
  /** CSS hex colour of the swatch. */
  swatch: z.string().optional(),
});
export type OptionValue = z.infer<typeof OptionValue>;

/** `name` is the option's place among the product's options. */
export const ProductOption = z.object({ name: z.string(), label: z.string(), values: z.array(OptionValue) });
export type ProductOption = z.infer<typeof ProductOption>;

/** Outer size in centimetres. */
export const Dimensions = z.object({ width: z.number(), depth: z.number(), height: z.number() });
export type Dimensions = z.infer<typeof Dimensions>;

/** One buyable combination of a product's option values. */
export const Variant = z.object({
  id: z.string(),
  sku: z.string(),
  title: z.string(),
  /** Option name → value. */
  options: z.record(z.string(), z.string()),
  price: Price,
  availability: Availability,
  /** Positions in the product's `images` that show this variant, best first. */
  images: z.array(z.int().nonnegative()),
  /** Its own size, where that differs from the product's. */
  dimensions: Dimensions.optional(),
  /** How much of a measured good it is; absent for what is sold by the piece. */
  measure: UnitMeasure.optional(),
});
export type Variant = z.infer<typeof Variant>;

export const CategoryLink = z.object({ handle: Handle, title: z.string() });
export type CategoryLink = z.infer<typeof CategoryLink>;

/** All a product page shows of the engine's knowledge, in one market's words and prices. */
export const Product = z.object({
  id: z.string(),
  handle: Handle,
  title: z.string(),
  subtitle: z.string(),
  description: z.string(),
  features: z.array(z.string()),
  care: z.array(z.string()),
  materials: z.array(z.string()),
  dimensions: Dimensions.nullable(),
  weightGrams: z.number().nullable(),
  images: z.array(Image),
  options: z.array(ProductOption),
  variants: z.array(Variant).min(1),
  /** From the root of the tree down to the product's own category. */
  categories: z.array(CategoryLink),
  tags: z.array(z.string()),
  /** Handles of the sets it belongs to. */
  sets: z.array(z.string()),
  /** Handles of products that go with this one. */
  related: z.array(Handle),
  /** Its shape in three dimensions; null where there is none. */
  model: Model.nullable(),
  /** Absent where nobody reviewed it yet. */
  rating: Rating.optional(),
});
export type Product = z.infer<typeof Product>;

/** The little of a product that a card in a grid shows. */
export const ProductCard = z.object({
  handle: Handle,
  title: z.string(),
  subtitle: z.string(),
  image: Image.nullable(),
  hoverImage: Image.nullable(),
  /** The lowest price of its variants. */
  price: Price,
  /** How much of a measured good the variant of that price is. */
  measure: UnitMeasure.optional(),
  /** Whether other variants cost more. */
  isFrom: z.boolean(),
  /** Its colours, each with a variant that has it and that variant's picture. */
  swatches: z.array(z.object({ label: z.string(), swatch: z.string(), sku: z.string(), image: Image.nullable() })),
  availability: Availability,
  tags: z.array(z.string()),
  rating: Rating.optional(),
});
export type ProductCard = z.infer<typeof ProductCard>;

/**
 * The dots of a card: the colours of the option that has most, each with a variant that shows it and can be bought where one
 * can.
 */
function toSwatches({ options, variants, images }: Product): ProductCard["swatches"] {
  const dots = ({ values }: ProductOption) => values.filter(({ swatch }) => swatch).length;
  const [colours] = [...options].sort((a, b) => dots(b) - dots(a));
  return (colours?.values ?? []).flatMap(({ value, label, swatch }) => {
    const inColour = variants.filter((variant) => colours && variant.options[colours.name] === value);
    const shown = inColour.find(({ availability }) => availability.state !== "sold-out") ?? inColour[0];
    if (!swatch || !shown) return [];
    return [{ label, swatch, sku: shown.sku, image: images[shown.images[0] ?? -1] ?? null }];
  });
}

/** The card of a product: its lowest price, its best availability, its first two pictures, its colours. */
export function toProductCard(product: Product): ProductCard {
  const [first, ...rest] = product.variants;
  if (!first) throw new Error(`Product ${product.handle} has no variant`);
  const cheapest = rest.reduce((low, v) => (v.price.current.amount < low.price.current.amount ? v : low), first);
  const shown = product.variants.find((v) => v.availability.state !== "sold-out") ?? first;
  return {
    handle: product.handle,
    title: product.title,
    subtitle: product.subtitle,
    image: product.images[0] ?? null,
    hoverImage: product.images[1] ?? null,
    price: cheapest.price,
    ...(cheapest.measure ? { measure: cheapest.measure } : {}),
    isFrom: product.variants.some((v) => v.price.current.amount > cheapest.price.current.amount),
    swatches: toSwatches(product),
    availability: shown.availability,
    tags: product.tags,
    ...(product.rating ? { rating: product.rating } : {}),
  };
}

/** Where a product stands, when it was last changed, in RFC 3339, and the currencies it has a price in. */
export const ProductAddress = z.object({
  handle: Handle,
  changedAt: z.iso.datetime({ offset: true }),
  currencies: z.array(Currency),
});
export type ProductAddress = z.infer<typeof ProductAddress>;
