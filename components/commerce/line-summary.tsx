import type { CartLine } from "@/lib/domain/cart";
import { formatMoney } from "@/lib/domain/format-money";
import { Picture } from "./picture";

/** One bought thing in small: picture, name, variant, pieces, sum. */
export function LineSummary({ line, locale }: { line: CartLine; locale: string }) {
  return (
    <li className="flex gap-4 py-3">
      <div className="aspect-4/5 w-16 shrink-0 overflow-hidden bg-linen">
        {line.image ? <Picture image={line.image} alt="" sizes="64px" /> : null}
      </div>
      <div className="flex-1 text-sm">
        <p className="font-medium">{line.title}</p>
        <p className="text-muted">{line.variantTitle}</p>
        <p className="text-muted">× {line.quantity}</p>
      </div>
      <p className="text-sm tabular-nums">{formatMoney(line.total, locale)}</p>
    </li>
  );
}
