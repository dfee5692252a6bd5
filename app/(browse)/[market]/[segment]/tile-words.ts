import type { Market } from "@/lib/domain/market";
import { words } from "@/lib/server/words";

/** The few words product tiles speak. */
export function tileWords(market: Market) {
  const t = words(market, "common");
  return { from: t("from"), was: t("was"), now: t("now"), soldOut: t("soldOut"), colours: t("colours") };
}
