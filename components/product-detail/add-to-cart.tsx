"use client";

import { useState } from "react";
import { buttonClasses } from "@/components/ui/button-classes";
import { ApiError, api } from "@/lib/client/api";
import { paintCartCount } from "@/lib/client/cart-count";

export interface AddToCartProps {
  market: string;
  variantId: string;
  isBuyable: boolean;
  cartHref: string;
  words: { add: string; adding: string; added: string; viewCart: string; quantity: string; soldOut: string };
  problems: Record<string, string>;
}

type State = { step: "idle" | "adding" | "added" } | { step: "failed"; code: string };

/** Quantity and the button; says in words what became of it. */
export function AddToCart({ market, variantId, isBuyable, cartHref, words, problems }: AddToCartProps) {
  const [state, setState] = useState<State>({ step: "idle" });
  const [quantity, setQuantity] = useState(1);

  async function add() {
    setState({ step: "adding" });
    try {
      const { cart } = await api("addToCart", { query: { market }, body: { variantId, quantity } });
      paintCartCount(cart.itemCount);
      setState({ step: "added" });
    } catch (error) {
      setState({ step: "failed", code: error instanceof ApiError ? error.code : "other" });
    }
  }

  return (
    <div className="mt-7">
      <div className="flex gap-3">
        <label className="sr-only" htmlFor="quantity">
          {words.quantity}
        </label>
        <select
          id="quantity"
          value={quantity}
          onChange={(event) => setQuantity(Number(event.target.value))}
          className="min-h-12 rounded-full border border-muted/60 bg-transparent px-4"
        >
          {Array.from({ length: 10 }, (_, index) => index + 1).map((number) => (
            <option key={number}>{number}</option>
          ))}
        </select>
        <button
          type="button"
          onClick={add}
          disabled={!isBuyable || state.step === "adding"}
          className={`${buttonClasses.primary} flex-1`}
        >
          {isBuyable ? (state.step === "adding" ? words.adding : words.add) : words.soldOut}
        </button>
      </div>
      <div aria-live="polite" className="mt-3 min-h-6 text-sm">
        {state.step === "added" ? (
          <p>
            {words.added}.{" "}
            <a href={cartHref} className="font-medium underline underline-offset-4">
              {words.viewCart}
            </a>
          </p>
        ) : null}
        {state.step === "failed" ? <p className="text-alert">{problems[state.code] ?? problems.other}</p> : null}
      </div>
    </div>
  );
}
