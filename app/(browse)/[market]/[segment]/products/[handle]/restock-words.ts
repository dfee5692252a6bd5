import type { Market } from "@/lib/domain/market";
import type { Product } from "@/lib/domain/product";
import { words } from "@/lib/server/words";

/** From so many days on, weeks say it better. */
const inWeeks = 14;

/** When each variant on back-order ships, in words, by its SKU; those of which nothing is known are left out. */
export function restockWords({ variants }: Product, market: Market): Record<string, string> {
  const t = words(market, "restock");
  const date = new Intl.DateTimeFormat(market.locale, { day: "numeric", month: "long", timeZone: "UTC" });
  return Object.fromEntries(
    variants.flatMap(({ sku, availability }) => {
      if (availability.state !== "back-order") return [];
      const { shipsOn, leadDays } = availability;
      if (shipsOn) return [[sku, t("shipsBy", { date: date.format(new Date(shipsOn)) })]];
      if (!leadDays) return [];
      const isLong = leadDays >= inWeeks;
      return [
        [sku, isLong ? t("shipsInWeeks", { weeks: Math.ceil(leadDays / 7) }) : t("shipsInDays", { days: leadDays })],
      ];
    }),
  );
}
