import "server-only";
import { createTranslator } from "use-intl/core";
import type { Language, Market } from "@/lib/domain/market";
import de from "@/messages/de.json";
import en from "@/messages/en.json";
import fr from "@/messages/fr.json";

type Messages = typeof en;
const messages: Record<Language, Messages> = { en, de, fr };

/** The translator of a namespace of interface words, in the market's language. */
export const words = <Namespace extends keyof Messages & string>(market: Market, namespace: Namespace) =>
  createTranslator<Messages, Namespace>({
    locale: market.locale,
    messages: messages[market.language],
    namespace,
  } as Parameters<typeof createTranslator<Messages, Namespace>>[0]);

/** Met wherever the browser asks: no line, no answer, or a problem nobody thought of. */
const anywhere = ["offline", "shop-error", "other"];

/** Words for the problems of these codes and those any call can meet, by code; `other` stands for the rest. */
export function problemWords(market: Market, codes: readonly string[]): Record<string, string> {
  const all: Record<string, string> = messages[market.language].problems;
  return Object.fromEntries([...codes, ...anywhere].flatMap((code) => (all[code] ? [[code, all[code]]] : [])));
}

/** A namespace as plain patterns, for what runs in the browser without a translator. */
export const messagesOf = <Namespace extends keyof Messages>(
  market: Market,
  namespace: Namespace,
): Messages[Namespace] => messages[market.language][namespace];
