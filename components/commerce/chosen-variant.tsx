"use client";

import { createContext, use } from "react";
import type { Variant } from "@/lib/domain/product";

/** The variant that is chosen on a product page; the page's choice provides it to every part in its slots. */
export const ChosenVariant = createContext<Variant | null>(null);

/** The chosen variant, anew with every choice. Only inside a product page's slots. */
export function useChosenVariant(): Variant {
  const variant = use(ChosenVariant);
  if (!variant) throw new Error("No variant is chosen here: this part belongs into a slot of the product page");
  return variant;
}
