"use client";

import { Picture } from "@/components/commerce/picture";
import { SpokenStatus } from "@/components/ui/spoken-status";
import type { ApiError } from "@/lib/client/api";
import { useCartChange, useLineQuantity } from "@/lib/client/use-cart";
import type { CartLine } from "@/lib/domain/cart";
import { formatMoney } from "@/lib/domain/format-money";
import { mostPieces } from "@/lib/domain/most-pieces";
import { paths } from "@/lib/domain/paths";

export interface LineWords {
  /** Patterns with `{title}` or `{price}` to fill. */
  quantityOf: string;
  less: string;
  more: string;
  removeOf: string;
  each: string;
  remove: string;
  changing: string;
}

export interface CartLineRowProps {
  line: CartLine;
  market: string;
  locale: string;
  words: LineWords;
  problems: Record<string, string>;
  /** Told once the line is gone, with the quantity that was wanted last. */
  onRemoved: (line: CartLine) => void;
  /** Told where the line was gone already, as another tab took it out: this row goes with it, and what it says. */
  onGone: () => void;
}

/** A line that can be changed in place. */
export function CartLineRow({ line, market, locale, words, problems, onRemoved, onGone }: CartLineRowProps) {
  const refused = ({ code }: ApiError) => {
    if (code === "line-unknown") onGone();
  };
  const { quantity, set, change } = useLineQuantity(line, market, refused);
  const remove = useCartChange("removeLine", refused);
  const isBusy = change.isPending || remove.isPending;
  const error = change.error ?? remove.error;
  const step = (to: number) => {
    if (to < 1 || (to > quantity && to > mostPieces) || remove.isPending) return;
    remove.reset();
    set(Math.min(to, mostPieces));
  };
  function takeOut() {
    if (remove.isPending) return;
    change.reset();
    remove.mutate(
      { params: { lineId: line.id }, query: { market } },
      { onSuccess: () => onRemoved({ ...line, quantity }) },
    );
  }
  const fill = (pattern: string) => pattern.replace("{title}", line.title);
  const button = "grid size-11 place-items-center text-lg aria-disabled:text-muted";
  return (
    <li className="flex gap-4 border-b border-line py-5 md:gap-6">
      <a
        href={paths.product(market, line.productHandle)}
        className="aspect-4/5 w-24 shrink-0 overflow-hidden bg-linen md:w-28"
      >
        {line.image ? <Picture image={line.image} alt="" sizes="112px" /> : null}
        <span className="sr-only">{line.title}</span>
      </a>
      <div className="flex min-w-0 flex-1 flex-col">
        <div className="flex justify-between gap-4">
          <div>
            <h2 className="font-body font-medium tracking-normal">{line.title}</h2>
            <p className="text-sm text-muted">{line.variantTitle}</p>
            <p className="text-sm text-muted">{words.each.replace("{price}", formatMoney(line.unitPrice, locale))}</p>
          </div>
          <p className={`font-medium tabular-nums ${isBusy ? "waiting text-muted" : ""}`}>
            {formatMoney(line.total, locale)}
          </p>
        </div>
        <div className="mt-auto flex items-center justify-between pt-3">
          <fieldset className="flex items-center rounded-full border border-muted/60">
            <legend className="sr-only">{fill(words.quantityOf)}</legend>
            <button
              type="button"
              className={button}
              aria-label={fill(words.less)}
              aria-disabled={quantity <= 1}
              onClick={() => step(quantity - 1)}
            >
              −
            </button>
            <output className="min-w-6 text-center tabular-nums">{quantity}</output>
            <button
              type="button"
              className={button}
              aria-label={fill(words.more)}
              aria-disabled={quantity >= mostPieces}
              onClick={() => step(quantity + 1)}
            >
              +
            </button>
          </fieldset>
          <button
            type="button"
            aria-disabled={remove.isPending}
            aria-label={fill(words.removeOf)}
            onClick={takeOut}
            className="min-h-11 text-sm text-muted underline underline-offset-4 hover:text-ink"
          >
            {words.remove}
          </button>
        </div>
        <SpokenStatus text={isBusy && words.changing} />
        <p aria-live="polite" className="text-sm text-alert empty:hidden">
          {error ? (problems[error.code] ?? problems.other) : null}
        </p>
      </div>
    </li>
  );
}
