import { Icon } from "@/components/ui/icon";

export interface FilterChipsProps {
  /** What narrows the listing, each with the address without it. */
  chips: { label: string; href: string; swatch?: string | undefined }[];
  clearHref: string;
  words: { chosen: string; remove: string; clear: string };
}

/** What a listing is narrowed by; each is a link to the listing without it. */
export function FilterChips({ chips, clearHref, words }: FilterChipsProps) {
  if (chips.length === 0) return null;
  return (
    <ul aria-label={words.chosen} className="mb-6 flex flex-wrap items-center gap-2">
      {chips.map(({ label, href, swatch }) => (
        <li key={href}>
          <a
            href={href}
            data-listing=""
            className="inline-flex min-h-9 items-center gap-2 rounded-full bg-linen ps-3.5 pe-2.5 text-sm hover:bg-line"
          >
            {swatch ? <span className="swatch size-3" style={{ background: swatch }} /> : null}
            <span className="sr-only">{words.remove} </span>
            {label}
            <Icon name="close" className="size-3.5" />
          </a>
        </li>
      ))}
      <li>
        <a
          href={clearHref}
          data-listing=""
          className="inline-flex min-h-9 items-center px-2 text-sm underline underline-offset-4 hover:text-accent"
        >
          {words.clear}
        </a>
      </li>
    </ul>
  );
}
