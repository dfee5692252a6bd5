import { SearchForm } from "@/components/search/search-form";
import type { Market } from "@/lib/domain/market";
import { paths } from "@/lib/domain/paths";
import { marketOrFirst } from "@/lib/server/market";
import { words } from "@/lib/server/words";

export default async function NotFound() {
  const market: Market = await marketOrFirst();
  const t = words(market, "notFound");
  const common = words(market, "common");
  return (
    <div className="page-width min-h-[60vh] py-20">
      <h1 className="title-large">{t("title")}</h1>
      <p className="mt-4 prose-width text-lg text-muted">{t("text")}</p>
      <div className="mt-8 max-w-md">
        <SearchForm
          market={market.code}
          id="not-found-search"
          words={{ search: common("search"), searchPlaceholder: common("searchPlaceholder") }}
        />
      </div>
      <p className="mt-8">
        <a href={paths.home(market.code)} className="inline-block py-2 underline underline-offset-4">
          {t("home")}
        </a>
      </p>
    </div>
  );
}
