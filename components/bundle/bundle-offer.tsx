"use client";

import { useState } from "react";
import { buttonClasses } from "@/components/ui/button-classes";
import { ApiError, api } from "@/lib/client/api";
import { paintCartCount } from "@/lib/client/cart-count";
import type { Bundle, BundleMember } from "@/lib/domain/bundle";
import { bundlePrice } from "@/lib/domain/bundle-price";
import { formatMoney } from "@/lib/domain/format-money";
import { isBuyable } from "@/lib/domain/is-buyable";
import type { Money } from "@/lib/domain/money";
import { paths } from "@/lib/domain/paths";
import { BundleLine, type BundleLineProps } from "./bundle-line";

export interface BundleOfferProps {
  bundle: Bundle;
  market: string;
  locale: string;
  words: BundleLineProps["words"] & {
    add: string;
    adding: string;
    added: string;
    viewCart: string;
    /** Before the price of all together. */
    together: string;
    /** With `{saving}` and `{percent}`. */
    saving: string;
    unavailable: string;
    tax: string;
  };
  problems: Record<string, string>;
}

type Step = { name: "choosing" | "adding" | "added" } | { name: "failed"; code: string };

const firstOf = ({ variants }: BundleMember) =>
  variants.find(({ availability }) => isBuyable(availability)) ?? variants[0];

/** The products of a set, one variant of each, what they cost together, and one button for all. */
export function BundleOffer({ bundle, market, locale, words, problems }: BundleOfferProps) {
  const [choice, setChoice] = useState<Record<string, string>>({});
  const [step, setStep] = useState<Step>({ name: "choosing" });
  const chosen = bundle.members.flatMap((member) => {
    const variant = member.variants.find(({ id }) => id === choice[member.handle]) ?? firstOf(member);
    return variant ? [{ member, variant }] : [];
  });
  const prices = chosen.map(({ variant }) => variant.price.current) as [Money, ...Money[]];
  const { sum, saving, total } = bundlePrice(bundle.percent, prices);
  const canBeHad = chosen.every(({ variant }) => isBuyable(variant.availability));

  async function add() {
    if (step.name === "adding") return;
    setStep({ name: "adding" });
    try {
      const body = { variantIds: chosen.map(({ variant }) => variant.id) };
      const { cart } = await api("addBundle", { query: { market }, body });
      paintCartCount(cart.itemCount);
      setStep({ name: "added" });
    } catch (error) {
      setStep({ name: "failed", code: error instanceof ApiError ? error.code : "other" });
    }
  }

  return (
    <div className="grid gap-8 lg:grid-cols-[2fr_1fr] lg:items-center lg:gap-16">
      <ul className="md:grid md:grid-cols-3 md:gap-6">
        {chosen.map(({ member, variant }) => (
          <BundleLine
            key={member.handle}
            member={member}
            chosen={variant}
            href={paths.product(market, member.handle)}
            locale={locale}
            words={words}
            onChoose={(id) => {
              setChoice({ ...choice, [member.handle]: id });
              setStep({ name: "choosing" });
            }}
          />
        ))}
      </ul>
      <div>
        <p aria-live="polite">
          <span className="block text-sm text-muted">{words.together}</span>
          <span className="text-2xl tabular-nums">
            <span className="sr-only">{words.now} </span>
            <span className="text-sale" data-testid="bundle-total">
              {formatMoney(total, locale)}
            </span>{" "}
            <span className="sr-only">{words.was} </span>
            <s className="text-lg text-muted">{formatMoney(sum, locale)}</s>
          </span>
          <span className="mt-1 block text-sm text-muted">{words.tax}</span>
          <span className="mt-2 block text-sm" data-testid="bundle-saving">
            {words.saving
              .replace("{saving}", () => formatMoney(saving, locale))
              .replace("{percent}", () => new Intl.NumberFormat(locale).format(bundle.percent))}
          </span>
        </p>
        <button
          type="button"
          onClick={add}
          disabled={!canBeHad}
          aria-disabled={step.name === "adding"}
          className={`mt-5 w-full ${buttonClasses.primary}`}
        >
          {step.name === "adding" ? words.adding : canBeHad ? words.add : words.unavailable}
        </button>
        <p aria-live="polite" className="mt-3 min-h-6 text-sm">
          {step.name === "adding" ? <span className="sr-only">{words.adding}</span> : null}
          {step.name === "added" ? (
            <>
              {words.added}{" "}
              <a href={paths.cart(market)} className="font-medium underline underline-offset-4">
                {words.viewCart}
              </a>
            </>
          ) : null}
          {step.name === "failed" ? <span className="text-alert">{problems[step.code] ?? problems.other}</span> : null}
        </p>
      </div>
    </div>
  );
}
