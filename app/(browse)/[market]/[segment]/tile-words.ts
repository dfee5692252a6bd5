import type { Market } from "@/lib/domain/market";
import { priceLawWords } from "@/lib/server/price-law-words";
import { words } from "@/lib/server/words";

/** The few words tiles of a list speak, where products can be set side by side. */
export const listTileWords = (market: Market) => ({
  ...tileWords(market),
  compare: words(market, "compare")("toggle"),
});

/** The few words product tiles speak. */
export function tileWords(market: Market) {
  const t = words(market, "common");
  return {
    from: t("from"),
    was: t("was"),
    now: t("now"),
    soldOut: t("soldOut"),
    colours: t("colours"),
    rating: words(market, "reviews").raw("rating"),
    ...priceLawWords(market),
  };
}
