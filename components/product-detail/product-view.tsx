"use client";

import { type ReactNode, useEffect, useState } from "react";
import { ChosenVariant } from "@/components/commerce/chosen-variant";
import { PriceText } from "@/components/commerce/price-text";
import { isBuyable } from "@/lib/domain/is-buyable";
import type { Product, Variant } from "@/lib/domain/product";
import { AddToCart, type AddToCartProps } from "./add-to-cart";
import { Gallery } from "./gallery";
import { VariantPicker } from "./variant-picker";

export interface ProductViewProps {
  product: Pick<Product, "title" | "subtitle" | "options" | "variants" | "images">;
  market: string;
  locale: string;
  cartHref: string;
  /** What others say of the choice, each below what it is about; read the variant with `useChosenVariant`. */
  slots: {
    belowTitle?: ReactNode;
    belowPrice?: ReactNode;
    belowStock?: ReactNode;
    /** In the button's place where the choice is sold out. */
    soldOut?: ReactNode;
    belowButton?: ReactNode;
  };
  words: AddToCartProps["words"] & {
    gallery: string;
    tax: string;
    was: string;
    now: string;
    unavailable: string;
    inStock: string;
    lowStock: string;
    backOrder: string;
  };
  problems: Record<string, string>;
}

const parameter = "v";

function stockWords({ availability }: Variant, words: ProductViewProps["words"]): string {
  switch (availability.state) {
    case "in-stock":
      return words.inStock;
    case "low-stock":
      return words.lowStock.replace("{left}", String(availability.left));
    case "back-order":
      return words.backOrder;
    case "sold-out":
      return words.soldOut;
  }
}

/** The choice of a variant: pictures, price, stock and URL follow it at once, without asking the server. */
export function ProductView({ product, market, locale, cartHref, slots, words, problems }: ProductViewProps) {
  const { title, subtitle, options, variants, images } = product;
  const first = variants.find((variant) => isBuyable(variant.availability)) ?? variants[0];
  const [sku, setSku] = useState(first?.sku);
  const [isAwake, setIsAwake] = useState(false);

  useEffect(() => {
    const wanted = new URLSearchParams(window.location.search).get(parameter);
    if (wanted && variants.some((variant) => variant.sku === wanted)) setSku(wanted);
    setIsAwake(true);
  }, [variants]);

  const selected = variants.find((variant) => variant.sku === sku) ?? first;
  if (!selected) return null;

  function select(variant: Variant) {
    setSku(variant.sku);
    const url = new URL(window.location.href);
    url.searchParams.set(parameter, variant.sku);
    window.history.replaceState(window.history.state, "", url);
  }

  const own = selected.images.flatMap((index) => images[index] ?? []);
  return (
    <ChosenVariant value={selected}>
      <div className="grid gap-8 md:grid-cols-12 md:gap-12">
        <div className="md:col-span-7">
          <Gallery images={own.length > 0 ? own : images} label={words.gallery} />
        </div>
        <div className="md:col-span-5">
          <div className="md:sticky md:top-8">
            <h1 className="title-large">{title}</h1>
            <p className="mt-2 text-lg text-muted">{subtitle}</p>
            {slots.belowTitle}
            <p className="mt-5 text-xl" data-testid="price">
              <PriceText price={selected.price} locale={locale} words={words} />
            </p>
            <p className="text-sm text-muted">{words.tax}</p>
            {slots.belowPrice}
            {variants.length > 1 ? (
              <VariantPicker
                options={options}
                variants={variants}
                selected={selected}
                onSelect={select}
                words={words}
              />
            ) : null}
            <p className="mt-6 text-sm" aria-live="polite">
              {stockWords(selected, words)} <span className="text-muted">· {selected.sku}</span>
            </p>
            {slots.belowStock}
            {slots.soldOut && !isBuyable(selected.availability) ? (
              slots.soldOut
            ) : (
              <AddToCart
                market={market}
                variantId={selected.id}
                isBuyable={isBuyable(selected.availability)}
                isAwake={isAwake}
                cartHref={cartHref}
                words={words}
                problems={problems}
              />
            )}
            {slots.belowButton}
          </div>
        </div>
      </div>
    </ChosenVariant>
  );
}
