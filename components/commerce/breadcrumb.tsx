import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { JsonLd } from "./json-ld";

export interface BreadcrumbProps {
  label: string;
  steps: { title: string; href?: string }[];
  /** Makes the addresses machines read out of paths. */
  absolute: (path: string) => string;
}

/**
 * The way from the home page to this one, for people and, as schema.org BreadcrumbList, for machines.
 * A phone has room for one step: the one back.
 */
export function Breadcrumb({ label, steps, absolute }: BreadcrumbProps) {
  const itemListElement = steps.map(({ title, href }, index) => ({
    "@type": "ListItem",
    position: index + 1,
    name: title,
    ...(href ? { item: absolute(href) } : {}),
  }));
  const back = steps.findLastIndex(({ href }) => href);
  return (
    <nav aria-label={label} className="text-sm text-muted">
      <JsonLd value={{ "@type": "BreadcrumbList", itemListElement }} />
      <ol className="flex flex-wrap gap-x-2">
        {steps.map((step, index) => (
          <li key={step.title} className={`flex gap-x-2 ${index === back ? "" : "max-md:hidden"}`}>
            {index === back ? (
              <Icon name="chevron" className="size-4 self-center rotate-90 rtl:-rotate-90 md:hidden" />
            ) : null}
            {index > 0 ? (
              <span aria-hidden="true" className="py-1 max-md:hidden">
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
