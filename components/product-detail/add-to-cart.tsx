"use client";

import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from "react";
import { buttonClasses } from "@/components/ui/button-classes";
import { ApiError, api } from "@/lib/client/api";
import { paintCartCount } from "@/lib/client/cart-count";

export interface AddToCartProps {
  market: string;
  variantId: string;
  isBuyable: boolean;
  /** Whether the page has read which variant its address asks for. */
  isAwake: boolean;
  cartHref: string;
  /** The chosen variant's price, said again where the button leaves its place. */
  price: ReactNode;
  words: { add: string; adding: string; added: string; viewCart: string; quantity: string; soldOut: string };
  problems: Record<string, string>;
}

/** What became of the last try, and of which variant: another choice starts anew. */
type Try = { variantId: string } & ({ step: "adding" | "added" } | { step: "failed"; code: string });

/** Quantity and the button; says in words what became of it. On a phone it stays in reach once it was scrolled past. */
export function AddToCart({ market, variantId, isBuyable, isAwake, cartHref, price, words, problems }: AddToCartProps) {
  const [last, setLast] = useState<Try | null>(null);
  const quantity = useRef<HTMLSelectElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [place, isPassed] = usePassed();
  const state = last?.variantId === variantId ? last : null;

  async function add() {
    if (state?.step === "adding") return;
    setLast({ variantId, step: "adding" });
    const body = { variantId, quantity: Number(quantity.current?.value ?? 1) };
    try {
      const { cart } = await api("addToCart", { query: { market }, body });
      paintCartCount(cart.itemCount);
      setLast({ variantId, step: "added" });
    } catch (error) {
      setLast({ variantId, step: "failed", code: error instanceof ApiError ? error.code : "other" });
    }
  }

  // Clicked before this script was there: the markup kept the click (see KeepEarlyClicks). Whoever changed the choice
  // before it, too, is asked to look again, so that nobody gets another variant than the one they saw.
  const replay = useEffectEvent(() => {
    const wasClicked = button.current?.dataset.early === "clicked";
    button.current?.removeAttribute("data-early");
    if (wasClicked && !document.querySelector('input[data-early="clicked"]')) void add();
  });
  useEffect(() => {
    if (isAwake) replay();
  }, [isAwake]);

  return (
    <div ref={place} className="mt-7 min-h-21">
      <div
        data-passed={isPassed ? "" : undefined}
        className="group max-md:data-passed:fixed max-md:data-passed:inset-x-0 max-md:data-passed:bottom-0 max-md:data-passed:z-20 max-md:data-passed:border-t max-md:data-passed:border-line max-md:data-passed:bg-paper max-md:data-passed:px-5 max-md:data-passed:py-3"
      >
        <div className="flex items-center gap-3">
          <p className="hidden max-md:group-data-passed:block" aria-hidden="true">
            {price}
          </p>
          <label className="sr-only" htmlFor="quantity">
            {words.quantity}
          </label>
          <select
            ref={quantity}
            id="quantity"
            className="min-h-12 rounded-full border border-muted/60 bg-transparent px-4"
          >
            {Array.from({ length: 10 }, (_, index) => index + 1).map((number) => (
              <option key={number}>{number}</option>
            ))}
          </select>
          <button
            ref={button}
            type="button"
            onClick={add}
            disabled={!isBuyable}
            aria-disabled={state?.step === "adding"}
            data-early=""
            suppressHydrationWarning
            className={`${buttonClasses.primary} flex-1 data-[early=clicked]:bg-accent-deep`}
          >
            {isBuyable ? (state?.step === "adding" ? words.adding : words.add) : words.soldOut}
          </button>
        </div>
        <div aria-live="polite" className="text-sm *:mt-3">
          {state?.step === "adding" ? <p className="sr-only">{words.adding}</p> : null}
          {state?.step === "added" ? (
            <p>
              {words.added}.{" "}
              <a href={cartHref} className="font-medium underline underline-offset-4">
                {words.viewCart}
              </a>
            </p>
          ) : null}
          {state?.step === "failed" ? <p className="text-alert">{problems[state.code] ?? problems.other}</p> : null}
        </div>
      </div>
    </div>
  );
}

/** Whether a place was scrolled past and is above the window now. */
function usePassed() {
  const place = useRef<HTMLDivElement>(null);
  const [isPassed, setIsPassed] = useState(false);
  useEffect(() => {
    // All that lies below the window counts as in it, so that a jump over the place is no less a passing than a slow scroll.
    const observer = new IntersectionObserver(([entry]) => setIsPassed(entry?.isIntersecting === false), {
      rootMargin: "0px 0px 1000000px",
    });
    if (place.current) observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  return [place, isPassed] as const;
}
