import type { ReactNode } from "react";
import { Picture } from "@/components/commerce/picture";
import { Link } from "@/components/ui/link";
import type { Image } from "@/lib/domain/image";

export interface CompareColumn {
  handle: string;
  title: string;
  href: string;
  image: Image | null;
  /** The same table without it. */
  removeHref: string;
}

export interface CompareRow {
  label: string;
  /** One for each column; a row without a word in any column is not shown. */
  cells: ReactNode[];
  /** What the cells say, to tell whether they differ. */
  texts: string[];
}

export interface CompareTableProps {
  columns: CompareColumn[];
  rows: CompareRow[];
  words: { table: string; remove: string; differences: string; differs: string; none: string };
}

const sticky = "sticky top-0 z-10 bg-paper";

/** Products side by side. It scrolls in itself, sideways on a phone; what differs is shown by a tick, without a script. */
export function CompareTable({ columns, rows, words }: CompareTableProps) {
  const shown = rows.filter(({ texts }) => texts.some(Boolean));
  return (
    <div className="group/compare">
      {columns.length > 1 ? (
        <label className="inline-flex min-h-11 items-center gap-2.5 text-sm">
          <input id="differences" type="checkbox" autoComplete="off" className="size-4.5 accent-accent" />
          {words.differences}
        </label>
      ) : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section aria-label={words.table} tabIndex={0} className="mt-4 max-h-[calc(100dvh-5rem)] overflow-auto">
        <table
          className="w-full table-fixed border-separate border-spacing-0 text-start text-sm"
          style={{ minWidth: `${7 + 11 * columns.length}rem`, maxWidth: `${10 + 22 * columns.length}rem` }}
        >
          <colgroup>
            <col className="w-28 md:w-40" />
          </colgroup>
          <thead>
            <tr>
              <td className={`${sticky} border-b border-line`} />
              {columns.map(({ handle, title, href, removeHref }) => (
                <th
                  key={handle}
                  scope="col"
                  className={`${sticky} border-b border-line px-3 pt-1 pb-3 text-start align-bottom font-medium`}
                >
                  <Link href={href} className="block text-base hover:underline">
                    {title}
                  </Link>
                  <Link
                    href={removeHref}
                    replace
                    data-compare-remove={handle}
                    className="inline-flex min-h-8 items-center text-xs font-normal text-muted underline underline-offset-4 hover:text-ink"
                  >
                    {words.remove}
                    <span className="sr-only"> {title}</span>
                  </Link>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <td />
              {columns.map(({ handle, image }) => (
                <td key={handle} className="p-3 align-top">
                  <div className="aspect-4/5 bg-linen">
                    {image ? <Picture image={image} sizes="(min-width: 64rem) 20vw, 11rem" isFirst /> : null}
                  </div>
                </td>
              ))}
            </tr>
            {shown.map(({ label, cells, texts }) => (
              <tr
                key={label}
                className={
                  new Set(texts).size > 1 ? "group/row group-has-[#differences:checked]/compare:bg-linen" : undefined
                }
              >
                <th scope="row" className="border-t border-line py-3 pe-3 text-start align-top font-normal text-muted">
                  {label}
                  {new Set(texts).size > 1 ? (
                    <span className="sr-only hidden group-has-[#differences:checked]/compare:inline">
                      {" "}
                      {words.differs}
                    </span>
                  ) : null}
                </th>
                {cells.map((cell, index) => (
                  <td key={columns[index]?.handle} className="border-t border-line px-3 py-3 align-top">
                    {texts[index] ? cell : <span className="text-muted">{words.none}</span>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
