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

/** The most choices that are tried one by one: each is a question to the engine. */
const mostTried = 6;

/** What to leave out where all choices together find nothing, or else what to keep alone, and how much that would give. */
export async function NothingFits({ choices, base, market, hrefOf }: NothingFitsProps) {
  const t = words(market, "filters");
  const count = async (filters: ListingFilters): Promise<number> => {
    try {
      return (await listing(toListingQuery(filters, base, market.currency), market)).total;
    } catch (failure) {
      if (isShopError(failure)) return 0;
      throw failure;
    }
  };
  const tryEach = async (way: "without" | "alone") => {
    const tried = choices.slice(0, mostTried).map(async (choice) => {
      const found = await count(choice[way]);
      const told = { filter: choice.label, count: found };
      return { href: hrefOf(choice[way]), text: way === "alone" ? t("only", told) : t("without", told), found };
    });
    return (await Promise.all(tried)).filter(({ found }) => found > 0).sort((a, b) => b.found - a.found);
  };
  // With one choice alone, to leave it out is to clear all, and that link stands above.
  const ways = choices.length > 1 ? await tryEach("without") : [];
  const helpful = ways.length > 0 || choices.length < 2 ? ways : await tryEach("alone");
  return (
    <div className="py-6">
      <p className="font-display text-2xl">{t("nothing")}</p>
      {helpful.length > 0 ? (
        <ul className="mt-5 space-y-1">
          {helpful.map(({ href, text }) => (
            <li key={href}>
              <a
                href={href}
                data-listing=""
                className="inline-flex min-h-11 items-center underline underline-offset-4 hover:text-accent"
              >
                {text}
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
