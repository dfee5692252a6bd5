export interface SectionLinksProps {
  label: string;
  sections: { id: string; title: string }[];
}

/** The way to the sections of the page. */
export function SectionLinks({ label, sections }: SectionLinksProps) {
  return (
    <nav aria-label={label} className="page-width mt-16">
      <ul className="flex gap-x-7 overflow-x-auto border-b border-line text-sm">
        {sections.map(({ id, title }) => (
          <li key={id} className="shrink-0">
            <a
              href={`#${id}`}
              className="inline-flex min-h-11 items-center -outline-offset-2 hover:underline hover:underline-offset-4"
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
