"use client";

import type { ReactNode } from "react";
import { useChosenVariant } from "@/components/commerce/chosen-variant";
import { PriceText } from "@/components/commerce/price-text";
import { productFrame } from "@/components/commerce/product-frame";
import { UnitPrice, type UnitPriceWords } from "@/components/commerce/unit-price";
import { useIsPainted } from "@/components/ui/use-is-painted";
import { isBuyable } from "@/lib/domain/is-buyable";
import type { Product, Variant } from "@/lib/domain/product";
import { AddToCart, type AddToCartProps } from "./add-to-cart";
import { Gallery, type GalleryProps } from "./gallery";
import { useChoice } from "./variant-choice";
import { VariantPicker } from "./variant-picker";

export interface ProductViewProps {
  product: Pick<Product, "title" | "subtitle" | "options" | "images">;
  film: GalleryProps["film"];
  model: GalleryProps["model"];
  market: string;
  locale: string;
  /** Whether the market wants the price of a unit told beside the price. */
  cartHref: string;
  /** What others say of the choice, each below what it is about; read the variant with `useChosenVariant`. */
  slots: {
    belowTitle?: ReactNode;
    belowPrice?: ReactNode;
    besideOptions?: ReactNode;
    belowStock?: ReactNode;
    /** In the button's place where the choice is sold out. */
    soldOut?: ReactNode;
    belowButton?: ReactNode;
  };
  words: AddToCartProps["words"] &
    GalleryProps["words"] &
    UnitPriceWords & {
      tax: string;
      was: string;
      now: string;
      colon: string;
      unavailable: string;
      notMade: string;
      inStock: string;
      lowStock: string;
      backOrder: string;
      /** When variants on back-order ship, by SKU, where it is known. */
      restock: Record<string, string>;
    };
  problems: Record<string, string>;
}

/** @param today ISO date, where the page is awake: a page that was kept may promise a date that is past */
function stockWords({ availability, sku }: Variant, words: ProductViewProps["words"], today = ""): string {
  switch (availability.state) {
    case "in-stock":
      return words.inStock;
    case "low-stock":
      return words.lowStock.replace("{left}", String(availability.left));
    case "back-order":
      if (availability.shipsOn && availability.shipsOn < today) return words.backOrder;
      return words.restock[sku] ?? words.backOrder;
    case "sold-out":
      return words.soldOut;
  }
}

/**
 * The product with its choice: pictures, price and stock follow the chosen variant at once. After a click within the shop its name
 * and first picture are painted before the rest is drawn.
 */
export function ProductView({
  product,
  film,
  model,
  market,
  locale,
  cartHref,
  slots,
  words,
  problems,
}: ProductViewProps) {
  const { title, subtitle, options, images } = product;
  const { variants, select, isAwake } = useChoice();
  const selected = useChosenVariant();
  const { price, measure } = selected;
  const own = selected.images.flatMap((index) => images[index] ?? []);
  const pictures = own.length > 0 ? own : images;
  const isPainted = useIsPainted();
  return (
    <div className={productFrame.columns}>
      <div className={productFrame.pictures}>
        {isPainted ? (
          <Gallery images={pictures} film={film} model={model} words={words} />
        ) : (
          <Gallery images={pictures.slice(0, 1)} film={null} model={null} words={words} />
        )}
      </div>
      <div className={productFrame.text}>
        <div className="md:sticky md:top-8">
          <h1 className={productFrame.title}>{title}</h1>
          <p className={productFrame.subtitle}>{subtitle}</p>
          {isPainted ? (
            <>
              {slots.belowTitle}
              <div data-follows-choice="">
                <p className="mt-5 text-xl" data-testid="price">
                  <PriceText price={price} locale={locale} words={words} />
                </p>
                <UnitPrice price={price.current} measure={measure} locale={locale} words={words} className="text-sm" />
              </div>
              <p className="text-sm text-muted">{words.tax}</p>
              {slots.belowPrice}
              {variants.length > 1 ? (
                <VariantPicker
                  options={options}
                  variants={variants}
                  selected={selected}
                  onSelect={select}
                  aside={slots.besideOptions}
                  words={words}
                />
              ) : (
                slots.besideOptions
              )}
              <p className="mt-6 text-sm" aria-live="polite" data-follows-choice="">
                {stockWords(selected, words, isAwake ? new Date().toISOString().slice(0, 10) : "")}{" "}
                <span className="text-muted">· {selected.sku}</span>
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
                  price={<PriceText price={price} locale={locale} words={words} />}
                  words={words}
                  problems={problems}
                />
              )}
              {slots.belowButton}
            </>
          ) : null}
        </div>
      </div>
    </div>
  );
}
