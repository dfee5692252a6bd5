"use client";

import { Field } from "@/components/ui/field";
import { SpokenStatus } from "@/components/ui/spoken-status";
import { useCartChange } from "@/lib/client/use-cart";
import type { Cart } from "@/lib/domain/cart";

export interface PromotionWords {
  promotion: string;
  apply: string;
  applying: string;
  removePromotion: string;
  promotionWaits: string;
}

export interface PromotionFormProps {
  cart: Cart;
  market: string;
  words: PromotionWords;
  problems: Record<string, string>;
}

export function PromotionForm({ cart, market, words, problems }: PromotionFormProps) {
  const apply = useCartChange("applyPromotion");
  const remove = useCartChange("removePromotion");
  const query = { market };
  function submit(form: FormData) {
    const code = String(form.get("promotion") ?? "").trim();
    if (code) apply.mutate({ query, body: { code } });
  }
  return (
    <div className="mb-6 border-b border-line pb-6">
      <form action={submit} className="flex items-start gap-2">
        <Field
          name="promotion"
          label={words.promotion}
          className="flex-1"
          maxLength={60}
          autoComplete="off"
          error={apply.error ? (problems[apply.error.code] ?? problems.other) : undefined}
        />
        <button type="submit" disabled={apply.isPending} className="mt-7 min-h-12 px-3 underline underline-offset-4">
          {apply.isPending ? words.applying : words.apply}
        </button>
      </form>
      <SpokenStatus text={apply.isPending && words.applying} />
      <ul className="flex flex-wrap gap-2">
        {cart.promotions.map(({ code, isAutomatic, isWaiting }) => (
          <li
            key={code}
            className={`mt-3 inline-flex items-center gap-1 rounded-full border ps-4 pe-1 text-sm ${isWaiting ? "border-dashed border-muted" : "border-accent"}`}
          >
            {code}
            {isAutomatic ? null : (
              <button
                type="button"
                aria-label={words.removePromotion.replace("{code}", code)}
                onClick={() => remove.mutate({ query, body: { code } })}
                className="grid size-9 place-items-center"
              >
                ×
              </button>
            )}
          </li>
        ))}
      </ul>
      {cart.promotions.some(({ isWaiting }) => isWaiting) ? (
        <p className="mt-2 text-sm text-muted">{words.promotionWaits}</p>
      ) : null}
      <p aria-live="polite" className="text-sm text-alert empty:hidden">
        {remove.error ? (problems[remove.error.code] ?? problems.other) : null}
      </p>
    </div>
  );
}
