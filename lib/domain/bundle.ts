import { z } from "zod";
import { Availability } from "./availability";
import { Image } from "./image";
import { Price } from "./price";
import { Handle, type Product } from "./product";
import { UnitMeasure } from "./unit-measure";

export const BundleVariant = z.object({
  id: z.string(),
  sku: z.string(),
  title: z.string(),
  price: Price,
  /** How much of a measured good it is; absent for what is sold by the piece. */
  measure: UnitMeasure.optional(),
  availability: Availability,
  image: Image.nullable(),
});
export type BundleVariant = z.infer<typeof BundleVariant>;

export const BundleMember = z.object({ handle: Handle, title: z.string(), variants: z.array(BundleVariant).min(1) });
export type BundleMember = z.infer<typeof BundleMember>;

/** Products that cost less when one of each is bought together. */
export const Bundle = z.object({
  handle: Handle,
  title: z.string(),
  /** What is off each piece of a whole set. */
  percent: z.number().positive().max(100),
  members: z.array(BundleMember).min(2),
});
export type Bundle = z.infer<typeof Bundle>;

/** The set as the page of one of its members shows it: that one first. */
export const withFirst = (bundle: Bundle, handle: string): Bundle => ({
  ...bundle,
  members: bundle.members.toSorted((a, b) => Number(b.handle === handle) - Number(a.handle === handle)),
});

export const toBundleMember = ({ handle, title, variants, images }: Product): BundleMember => ({
  handle,
  title,
  variants: variants.map(({ id, sku, title, price, measure, availability, images: [position = 0] }) => ({
    id,
    sku,
    title,
    price,
    ...(measure ? { measure } : {}),
    availability,
    image: images[position] ?? null,
  })),
});
