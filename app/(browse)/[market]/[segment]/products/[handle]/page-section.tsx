import type { ReactNode } from "react";

export interface PageSectionProps {
  /** Its address in the page: `#reviews`. */
  id: string;
  title: string;
  children: ReactNode;
}

/** One part of the product page below the choice. */
export function PageSection({ id, title, children }: PageSectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="page-width mt-24 scroll-mt-8">
      <h2 id={`${id}-title`} className="mb-8 title-medium">
        {title}
      </h2>
      {children}
    </section>
  );
}
