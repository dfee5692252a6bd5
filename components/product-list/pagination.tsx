export interface PaginationProps {
  page: number;
  last: number;
  /** The addresses of the pages, from the first. */
  hrefOf: (page: number) => string;
  words: { label: string; previous: string; next: string; pageOf: (page: number) => string };
}

/** The first, the last, and those around the one shown; null stands for pages left out. */
function places(page: number, last: number): (number | null)[] {
  const shown = [...new Set([1, page - 1, page, page + 1, last])].filter((one) => one >= 1 && one <= last);
  return shown
    .sort((a, b) => a - b)
    .flatMap((one, index) => (index > 0 && one - (shown[index - 1] ?? 0) > 1 ? [null, one] : [one]));
}

const placeClasses = "grid min-h-11 min-w-11 place-items-center rounded-full px-3 text-sm";
const linkClasses = `${placeClasses} hover:bg-linen`;

/** The pages of a listing, as links with addresses of their own. */
export function Pagination({ page, last, hrefOf, words }: PaginationProps) {
  if (last <= 1) return null;
  return (
    <nav aria-label={words.label} className="mt-14 border-t border-line pt-6">
      <ul className="flex flex-wrap items-center justify-center gap-1">
        {page > 1 ? (
          <li>
            <a href={hrefOf(page - 1)} data-listing="top" className={linkClasses}>
              {words.previous}
            </a>
          </li>
        ) : null}
        {places(page, last).map((place, index) => (
          <li key={place ?? `gap-${index}`}>
            {place === null ? (
              <span className={placeClasses}>…</span>
            ) : place === page ? (
              <span aria-current="page" className={`${placeClasses} bg-ink text-paper`}>
                <span className="sr-only">{words.pageOf(place)}</span>
                <span aria-hidden="true">{place}</span>
              </span>
            ) : (
              <a href={hrefOf(place)} data-listing="top" className={linkClasses} aria-label={words.pageOf(place)}>
                {place}
              </a>
            )}
          </li>
        ))}
        {page < last ? (
          <li>
            <a href={hrefOf(page + 1)} data-listing="top" className={linkClasses}>
              {words.next}
            </a>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}
