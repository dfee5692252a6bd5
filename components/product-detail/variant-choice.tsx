"use client";

import { createContext, type ReactNode, use, useEffect, useLayoutEffect, useState } from "react";
import { ChosenVariant } from "@/components/commerce/chosen-variant";
import { afterPaint } from "@/components/ui/after-paint";
import { isBuyable } from "@/lib/domain/is-buyable";
import type { Variant } from "@/lib/domain/product";

const parameter = "v";

/** Hides what follows the choice where the address asks for another variant than the one in the static page. */
const hideOther = `if(new URLSearchParams(location.search).has("${parameter}"))document.documentElement.dataset.choosing=""`;

export type Choice = {
  variants: Variant[];
  select: (variant: Variant) => void;
  /** Whether the page has read which variant its address asks for. */
  isAwake: boolean;
};
const ChoiceContext = createContext<Choice | null>(null);

/** How the choice is changed; the chosen variant itself comes from `useChosenVariant`. */
export function useChoice(): Choice {
  const choice = use(ChoiceContext);
  if (!choice) throw new Error("There is nothing to choose here: this part belongs into a VariantChoice");
  return choice;
}

/** Keeps which variant is chosen, and the page's address with it; everything in it follows without asking the server. */
export function VariantChoice({ variants, children }: { variants: Variant[]; children: ReactNode }) {
  const first = variants.find((variant) => isBuyable(variant.availability)) ?? variants[0];
  const [sku, setSku] = useState(first?.sku);
  const [isAwake, setIsAwake] = useState(false);

  // Before the paint, and before the click that woke this part is heard: it would buy the static page's variant.
  useLayoutEffect(() => {
    function followAddress() {
      const wanted = new URLSearchParams(window.location.search).get(parameter) ?? first?.sku;
      if (variants.some((variant) => variant.sku === wanted)) setSku(wanted);
    }
    followAddress();
    setIsAwake(true);
    window.addEventListener("popstate", followAddress);
    return () => window.removeEventListener("popstate", followAddress);
  }, [variants, first]);
  // After the paint of what was asked for.
  useEffect(() => {
    if (isAwake) delete document.documentElement.dataset.choosing;
  }, [isAwake]);

  const selected = variants.find((variant) => variant.sku === sku) ?? first;
  if (!selected) return null;

  function select(variant: Variant) {
    setSku(variant.sku);
    const { pathname } = window.location;
    afterPaint(() => {
      if (window.location.pathname !== pathname) return;
      const url = new URL(window.location.href);
      url.searchParams.set(parameter, variant.sku);
      window.history.replaceState(window.history.state, "", url);
    });
  }
  return (
    <ChoiceContext value={{ variants, select, isAwake }}>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file, without data */}
      <script dangerouslySetInnerHTML={{ __html: hideOther }} />
      <ChosenVariant value={selected}>{children}</ChosenVariant>
    </ChoiceContext>
  );
}
