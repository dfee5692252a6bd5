import { Link } from "@/components/ui/link";
import type { Category } from "@/lib/domain/category";
import { paths } from "@/lib/domain/paths";

/** The way down the tree; nothing where a category has no children. */
export function ChildCategories({ of: { children }, market }: { of: Category; market: string }) {
  if (children.length === 0) return null;
  return (
    <ul className="mt-6 flex flex-wrap gap-2">
      {children.map((child) => (
        <li key={child.handle}>
          <Link
            href={paths.category(market, child.handle)}
            className="inline-flex min-h-11 items-center rounded-full border border-muted/60 px-5 text-sm hover:border-ink"
          >
            {child.title}
          </Link>
        </li>
      ))}
    </ul>
  );
}
