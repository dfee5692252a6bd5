import type { Market } from "@/lib/domain/market";
import { words } from "@/lib/server/words";

const cells = ["label", "first", "second", "third"];
const rows = ["price", "rating", "availability", "dimensions", "weight", "materials"];
const columns =
  "grid min-w-[38rem] max-w-[76rem] grid-cols-[7rem_repeat(3,1fr)] gap-x-6 md:grid-cols-[10rem_repeat(3,1fr)]";
const bar = "animate-pulse bg-linen";

/** The shape of the table until its products are there. */
export function ComparisonSkeleton({ market }: { market: Market }) {
  return (
    <div role="status" className="mt-8 overflow-hidden">
      <p className="waiting text-muted">{words(market, "compare")("loading")}</p>
      <div aria-hidden="true" className="mt-4">
        <div className={columns}>
          {cells.map((cell) => (
            <div key={cell} className={cell === "label" ? "" : `aspect-4/5 ${bar}`} />
          ))}
        </div>
        {rows.map((row) => (
          <div key={row} className={`border-b border-line py-4 ${columns}`}>
            {cells.map((cell) => (
              <div key={cell} className={`h-4 ${bar}`} />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}
