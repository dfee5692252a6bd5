import { isBuyable } from "./is-buyable";
import type { Variant } from "./product";

/** What comes of choosing one value, with the other options as they are chosen now. */
export type VariantChoice = {
  /** The variant that is shown then; undefined where none has the value at all. */
  variant: Variant | undefined;
  /** `not-made`: no variant joins the value with the others chosen, and the nearest is shown instead. */
  state: "available" | "sold-out" | "not-made";
};

/** The variant one value away from the chosen one; where there is none, the nearest that has the value. */
export function variantChoice(variants: Variant[], chosen: Variant, option: string, value: string): VariantChoice {
  const others = Object.keys(chosen.options).filter((name) => name !== option);
  const shared = (variant: Variant) => others.filter((name) => variant.options[name] === chosen.options[name]).length;
  const [variant] = variants
    .filter((candidate) => candidate.options[option] === value)
    .sort((a, b) => shared(b) - shared(a) || Number(isBuyable(b.availability)) - Number(isBuyable(a.availability)));
  if (!variant || shared(variant) < others.length) return { variant, state: "not-made" };
  return { variant, state: isBuyable(variant.availability) ? "available" : "sold-out" };
}
