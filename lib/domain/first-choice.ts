import type { Image } from "./image";
import { isBuyable } from "./is-buyable";
import type { Product, Variant } from "./product";

/** The variant a product is shown in until another is chosen: the first that can be bought. */
export const firstChoice = (variants: Variant[]): Variant | undefined =>
  variants.find(({ availability }) => isBuyable(availability)) ?? variants[0];

/** The picture it is shown by then. */
export const firstPicture = ({ variants, images }: Pick<Product, "variants" | "images">): Image | undefined =>
  images[firstChoice(variants)?.images[0] ?? 0];
