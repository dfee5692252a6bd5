import "server-only";
import { confirmationHours } from "@/lib/domain/confirmation";
import type { Letter } from "@/lib/domain/mail";
import type { Market } from "@/lib/domain/market";
import { paths } from "@/lib/domain/paths";
import { absolute } from "@/lib/server/absolute";
import { words } from "@/lib/server/words";
import { letter } from "./letter";

/**
 * The letter that asks whether what was asked for is its reader's wish.
 * @param wish what it is about, in the market's language
 * @returns what `requestConfirmation` takes as `write`
 */
export const confirmationLetter =
  (market: Market, wish: { subject: string; text: string }) =>
  (token: string): Letter => {
    const t = words(market, "letters");
    return letter(market, {
      subject: wish.subject,
      heading: wish.subject,
      paragraphs: [wish.text],
      action: { label: t("confirm"), href: absolute(paths.confirm(market.code, token)) },
      notes: [t("expires", { hours: confirmationHours }), t("ignore")],
    });
  };
