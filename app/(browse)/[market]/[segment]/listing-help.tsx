import type { ListingQuery } from "@/lib/domain/listing";
import { type ListingFilters, toListingQuery } from "@/lib/domain/listing-filters";
import type { Market } from "@/lib/domain/market";
import { isShopError } from "@/lib/domain/shop-error";
import { listing } from "@/lib/server/queries/listing";
import { words } from "@/lib/server/words";
import type { Choice } from "./listing-words";

export interface NothingFitsProps {
  choices: Choice[];
  base: Partial<ListingQuery>;
  market: Market;
  hrefOf: (filters: ListingFilters) => string;
}

/** The most choices whose absence is tried: each is a question to the engine. */
const mostTried = 6;

/** What to leave out where all choices together find nothing, and how much each would give. */
export async function NothingFits({ choices, base, market, hrefOf }: NothingFitsProps) {
  const t = words(market, "filters");
  const tried = await Promise.all(
    (choices.length > 1 ? choices : []).slice(0, mostTried).map(async ({ label, without }) => {
      const found = await listing(toListingQuery(without, base, market.currency), market).catch((failure: unknown) => {
        if (isShopError(failure)) return null;
        throw failure;
      });
      return { label, href: hrefOf(without), count: found?.total ?? 0 };
    }),
  );
  const helpful = tried.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  return (
    <div className="py-6">
      <p className="font-display text-2xl">{t("nothing")}</p>
      {helpful.length > 0 ? (
        <ul className="mt-5 space-y-1">
          {helpful.map(({ label, href, count }) => (
            <li key={href}>
              <a
                href={href}
                data-listing=""
                className="inline-flex min-h-11 items-center underline underline-offset-4 hover:text-accent"
              >
                {t("without", { filter: label, count })}
              </a>
            </li>
          ))}
        </ul>
      ) : (
        <p className="mt-3 text-muted">{t("nothingHint")}</p>
      )}
    </div>
  );
}
