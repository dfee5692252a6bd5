import { keyed } from "@/components/ui/keyed";
import type { SizeGuide } from "@/lib/domain/content";

export interface SizeTableProps {
  guide: SizeGuide;
  /** Turns a length in centimetres into the market's words. */
  length: (centimetres: string) => string;
  words: { size: string };
}

/** A size guide's table of measures. */
export function SizeTable({ guide, length, words }: SizeTableProps) {
  return (
    <>
      {guide.text ? <p className="mb-5 text-muted">{guide.text}</p> : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section tabIndex={0} aria-label={guide.title} className="overflow-x-auto">
        <table className="w-full border-collapse text-start text-sm">
          <thead>
            <tr className="border-b border-ink/40">
              <th scope="col" className="py-2 pe-4 text-start font-medium">
                {words.size}
              </th>
              {guide.columns.map(({ label }) => (
                <th key={label} scope="col" className="py-2 pe-4 text-start font-medium">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {guide.rows.map(({ label, cells }) => (
              <tr key={label} className="border-b border-line">
                <th scope="row" className="py-2.5 pe-4 text-start font-normal">
                  {label}
                </th>
                {keyed(guide.columns).map(({ item: column, key }, index) => (
                  <td key={key} className="py-2.5 pe-4 tabular-nums">
                    {column.isLength ? length(cells[index] ?? "") : cells[index]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
