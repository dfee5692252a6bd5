"use client";

import type { ReactNode } from "react";
import { useChosenVariant } from "@/components/commerce/chosen-variant";

export interface PartOfChoiceProps {
  /** Made on the server, whatever is chosen. */
  parts: ReactNode[];
  /** By SKU, which of the parts belongs to it. */
  partOf: Record<string, number>;
}

/** The part that belongs to the chosen variant. */
export function PartOfChoice({ parts, partOf }: PartOfChoiceProps) {
  return <div data-follows-choice="">{parts[partOf[useChosenVariant().sku] ?? 0]}</div>;
}
