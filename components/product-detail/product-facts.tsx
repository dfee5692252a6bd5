import type { ReactNode } from "react";

export interface ProductFactsProps {
  sections: { title: string; content: ReactNode }[];
}

/** What one wants to know before buying, folded away by default but for the first. */
export function ProductFacts({ sections }: ProductFactsProps) {
  return (
    <div className="mt-8 border-t border-line">
      {sections.map(({ title, content }, index) => (
        <details key={title} open={index === 0} className="group border-b border-line">
          <summary className="flex min-h-14 list-none items-center justify-between font-medium">
            {title}
            <span
              aria-hidden="true"
              className="text-xl text-muted transition-transform duration-200 group-open:rotate-45"
            >
              +
            </span>
          </summary>
          <div className="pb-6 leading-relaxed text-muted">{content}</div>
        </details>
      ))}
    </div>
  );
}
