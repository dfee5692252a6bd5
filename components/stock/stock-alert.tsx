"use client";

import { useChosenVariant } from "@/components/commerce/chosen-variant";
import { late } from "@/components/ui/late";
import type { StockAlertFormProps } from "./stock-alert-form";

const Form = late(() => import("./stock-alert-form"));

/** The form for who wants to be told; it is loaded where a sold-out variant is chosen. */
export function StockAlert(props: Omit<StockAlertFormProps, "variantId">) {
  const { id } = useChosenVariant();
  return <Form key={id} variantId={id} {...props} />;
}
