import { countOf, type StarCounts, starsDescending } from "@/lib/domain/stars";

export interface StarBarsProps {
  counts: StarCounts;
  chosen: number[];
  onToggle: (stars: number) => void;
  locale: string;
  words: { legend: string; names: Record<string, string>; bar: string };
}

/** How often each number of stars was given; a click shows only those. */
export function StarBars({ counts, chosen, onToggle, locale, words }: StarBarsProps) {
  const most = Math.max(...counts, 1);
  return (
    <fieldset>
      <legend className="sr-only">{words.legend}</legend>
      {starsDescending.map((stars) => {
        const count = countOf(counts, stars);
        const name = words.names[stars] ?? "";
        return (
          <button
            key={stars}
            type="button"
            disabled={count === 0}
            aria-pressed={chosen.includes(stars)}
            onClick={() => onToggle(stars)}
            className="group flex min-h-9 w-full items-center gap-3 text-start text-sm disabled:cursor-default disabled:text-muted aria-pressed:font-medium"
          >
            <span className="w-[5.5rem] shrink-0 group-enabled:group-hover:underline group-aria-pressed:underline">
              {name}
            </span>
            <span aria-hidden="true" className="h-1.5 flex-1 overflow-hidden rounded-full bg-line">
              <span
                className="block h-full rounded-full bg-accent"
                style={{ width: `${Math.round((count / most) * 100)}%` }}
              />
            </span>
            <span className="w-8 text-end text-muted tabular-nums">
              <span className="sr-only">{words.bar} </span>
              {count.toLocaleString(locale)}
            </span>
          </button>
        );
      })}
    </fieldset>
  );
}
