import { isBuyable } from "./is-buyable";
import type { Variant } from "./product";

/** The variant a product is shown in until another is chosen: the first that can be bought. */
export const firstChoice = (variants: Variant[]): Variant | undefined =>
  variants.find(({ availability }) => isBuyable(availability)) ?? variants[0];
