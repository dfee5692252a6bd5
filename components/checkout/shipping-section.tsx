"use client";

import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { type ApiError, api } from "@/lib/client/api";
import { useCartChange } from "@/lib/client/use-cart";
import type { Cart, ShippingOption } from "@/lib/domain/cart";
import { formatMoney } from "@/lib/domain/format-money";
import type { CheckoutWords } from "./checkout-words";

export interface ShippingSectionProps {
  cart: Cart;
  market: string;
  locale: string;
  /** Whether the shopper has just answered the step before: the keyboard and the reader go on here. */
  isNext: boolean;
  words: CheckoutWords;
  problems: Record<string, string>;
}

export function ShippingSection({ cart, market, locale, isNext, words, problems }: ShippingSectionProps) {
  const { shippingAddress } = cart;
  const options = useQuery<ShippingOption[], ApiError>({
    // Where it goes and what is in it decide which options there are and what they cost.
    queryKey: ["shipping-options", shippingAddress, cart.itemCount, cart.totals.items.amount],
    queryFn: async ({ signal }) =>
      (await api("listShippingOptions", { query: { market } }, { signal })).shippingOptions,
  });
  const choose = useCartChange("chooseShippingOption");
  const legend = useRef<HTMLLegendElement>(null);
  useEffect(() => {
    if (isNext) legend.current?.focus();
  }, [isNext]);
  const error = choose.error ?? options.error;
  const chosen = choose.isPending ? choose.variables.body.optionId : cart.shippingOption?.id;
  return (
    <fieldset className="border-b border-line pb-8" disabled={choose.isPending}>
      <legend ref={legend} tabIndex={-1} className="font-display text-2xl outline-none">
        {words.shipping}
      </legend>
      {options.data?.length === 0 ? (
        <p role="alert" className="mt-4 text-alert">
          {words.noShipping}
        </p>
      ) : null}
      <div className="mt-4 space-y-2">
        {(options.data ?? []).map(({ id, name, price }) => (
          <label
            key={id}
            className="flex min-h-14 items-center gap-4 rounded-md border border-muted/50 px-4 has-checked:border-ink has-checked:ring-1 has-checked:ring-ink"
          >
            <input
              type="radio"
              name="shipping"
              value={id}
              checked={chosen === id}
              onChange={() => choose.mutate({ query: { market }, body: { optionId: id } })}
              className="size-5 accent-accent"
            />
            <span className="flex-1">{name}</span>
            <span className="tabular-nums">{price.amount === 0 ? words.free : formatMoney(price, locale)}</span>
          </label>
        ))}
        {options.isPending ? <div className="h-30 animate-pulse rounded-md bg-linen" /> : null}
      </div>
      <p role="status" className="waiting mt-3 text-sm text-muted empty:hidden">
        {options.isPending ? words.shippingLoading : choose.isPending ? words.shippingSaving : null}
      </p>
      <p role="alert" className="mt-3 text-sm text-alert empty:hidden">
        {error ? (problems[error.code] ?? problems.other) : null}
      </p>
      {options.error ? (
        <button type="button" onClick={() => void options.refetch()} className="mt-2 underline underline-offset-4">
          {words.retry}
        </button>
      ) : null}
    </fieldset>
  );
}
