import Link from "next/link";

export interface BreadcrumbProps {
  label: string;
  steps: { title: string; href?: string }[];
}

export function Breadcrumb({ label, steps }: BreadcrumbProps) {
  return (
    <nav aria-label={label} className="text-sm text-muted">
      <ol className="flex flex-wrap gap-x-2">
        {steps.map((step, index) => (
          <li key={step.title} className="flex gap-x-2">
            {index > 0 ? (
              <span aria-hidden="true" className="py-1">
                /
              </span>
            ) : null}
            {step.href ? (
              <Link href={step.href} className="inline-block py-1 hover:text-ink hover:underline">
                {step.title}
              </Link>
            ) : (
              <span aria-current="page" className="py-1 text-ink">
                {step.title}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
