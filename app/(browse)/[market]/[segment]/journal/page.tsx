import type { Metadata } from "next";
import { Picture } from "@/components/commerce/picture";
import { Link } from "@/components/ui/link";
import { paths } from "@/lib/domain/paths";
import { currentMarket, placeholderParams } from "@/lib/server/market";
import { journal } from "@/lib/server/queries/journal";
import { words } from "@/lib/server/words";
import { pageMetadata } from "../page-metadata";

export const ensureStatic = "navigation";
export const generateStaticParams = () => [placeholderParams];

export async function generateMetadata(): Promise<Metadata> {
  const market = await currentMarket();
  const t = words(market, "journal");
  return pageMetadata(market, { path: "/journal", title: t("title"), description: t("intro") });
}

export default async function JournalPage() {
  const market = await currentMarket();
  const t = words(market, "journal");
  return (
    <div className="page-width pt-14">
      <h1 className="title-large">{t("title")}</h1>
      <p className="mt-4 text-lg text-muted">{t("intro")}</p>
      <ul className="mt-14 grid gap-x-8 gap-y-14 md:grid-cols-2">
        {(await journal(market)).map((article, index) => (
          <li key={article.slug} className="relative">
            <div className="aspect-16/10 overflow-hidden bg-linen">
              {article.image ? (
                <Picture image={article.image} alt="" isFirst={index === 0} sizes="(min-width: 48rem) 45vw, 90vw" />
              ) : null}
            </div>
            <h2 className="mt-5 text-2xl">
              <Link href={paths.article(market.code, article.slug)} className="after:absolute after:inset-0">
                {article.title}
              </Link>
            </h2>
            <p className="mt-2 text-muted">{article.excerpt}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
