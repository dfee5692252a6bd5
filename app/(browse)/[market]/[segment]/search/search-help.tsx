import { Link } from "@/components/ui/link";
import type { Market } from "@/lib/domain/market";
import { paths } from "@/lib/domain/paths";
import { categoryTree } from "@/lib/server/queries/category-tree";
import { words } from "@/lib/server/words";

/** Where to begin without a question, or after one in vain. */
export async function SearchHelp({ market, isVain = false }: { market: Market; isVain?: boolean }) {
  const t = words(market, "filters");
  const tree = await categoryTree(market);
  return (
    <div className="py-6">
      {isVain ? (
        <p className="mb-8 prose-width">
          {words(market, "listing")("searchHint")} {t("forgiving")}
        </p>
      ) : null}
      <h2 className="mb-4 text-xl">{t("popular")}</h2>
      <ul className="flex flex-wrap gap-2">
        {tree.map(({ handle, title }) => (
          <li key={handle}>
            <Link
              href={paths.category(market.code, handle)}
              className="inline-flex min-h-11 items-center rounded-full border border-muted/60 px-5 text-sm hover:border-ink"
            >
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
