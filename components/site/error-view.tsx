import { useTransition } from "react";
import { buttonClasses } from "@/components/ui/button-classes";
import { SpokenStatus } from "@/components/ui/spoken-status";
import type { Language } from "@/lib/domain/market";

/** Written here and not in the messages, because an error may be that the messages did not come. */
const words: Record<Language, readonly [title: string, text: string, retry: string, trying: string]> = {
  de: [
    "Etwas ist schiefgegangen",
    "Der Shop kann gerade nicht antworten. Ihr Warenkorb bleibt erhalten.",
    "Noch einmal versuchen",
    "Wird versucht …",
  ],
  fr: [
    "Une erreur est survenue",
    "La boutique ne peut pas répondre pour le moment. Votre panier est conservé.",
    "Réessayer",
    "Nouvel essai…",
  ],
  en: ["Something went wrong", "The shop cannot answer right now. Your cart is kept.", "Try again", "Trying …"],
};

/** What a shopper sees when a page could not be made. */
export function ErrorView({ market, onRetry }: { market: string; onRetry: () => void }) {
  // A market's code begins with its language, but for the mirrored one of the tests.
  const [title, text, retry, trying] = words[market.slice(0, 2) as Language] ?? words.en;
  const [isTrying, startTransition] = useTransition();
  return (
    <div className="page-width min-h-[60vh] py-20">
      {/* The page that threw took its own along. */}
      <title>{title}</title>
      <h1 className="title-large">{title}</h1>
      <p className="mt-4 text-lg text-muted">{text}</p>
      <button
        type="button"
        aria-disabled={isTrying}
        onClick={() => isTrying || startTransition(onRetry)}
        className={`mt-8 ${buttonClasses.primary}`}
      >
        {isTrying ? trying : retry}
      </button>
      <SpokenStatus text={isTrying && trying} />
    </div>
  );
}
