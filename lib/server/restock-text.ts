import "server-only";
import type { Availability } from "@/lib/domain/availability";
import type { Market } from "@/lib/domain/market";
import { words } from "./words";

/** From so many days on, weeks say it better. */
const inWeeks = 14;

/** When pieces on back-order ship, in words; null for what is not on back-order, or of which nothing is known. */
export function restockText(availability: Availability, market: Market): string | null {
  if (availability.state !== "back-order") return null;
  const t = words(market, "restock");
  const { shipsOn, leadDays } = availability;
  if (shipsOn) {
    const date = new Intl.DateTimeFormat(market.locale, { day: "numeric", month: "long", timeZone: "UTC" });
    return t("shipsBy", { date: date.format(new Date(shipsOn)) });
  }
  if (!leadDays) return null;
  return leadDays >= inWeeks
    ? t("shipsInWeeks", { weeks: Math.ceil(leadDays / 7) })
    : t("shipsInDays", { days: leadDays });
}
