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

/** Words for every problem a shopper can meet, by its code; `other` for the rest. */
export const problemWords = (market: Market): Record<string, string> => messages[market.language].problems;

/** A namespace as plain patterns, for what runs in the browser without a translator. */
export const messagesOf = <Namespace extends keyof Messages>(
  market: Market,
  namespace: Namespace,
): Messages[Namespace] => messages[market.language][namespace];
