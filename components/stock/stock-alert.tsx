"use client";

import { lazy, Suspense } from "react";
import { useChosenVariant } from "@/components/commerce/chosen-variant";
import type { StockAlertFormProps } from "./stock-alert-form";

const Form = lazy(() => import("./stock-alert-form"));

/** The form for who wants to be told; it is loaded where a sold-out variant is chosen. */
export function StockAlert(props: Omit<StockAlertFormProps, "variantId">) {
  const { id } = useChosenVariant();
  return (
    <Suspense>
      <Form key={id} variantId={id} {...props} />
    </Suspense>
  );
}
