import { buttonClasses } from "@/components/ui/button-classes";
import type { Language } from "@/lib/domain/market";

/** Written here and not in the messages, because an error may be that the messages did not come. */
const words: Record<Language, readonly [title: string, text: string, retry: string]> = {
  de: [
    "Etwas ist schiefgegangen",
    "Der Shop kann gerade nicht antworten. Ihr Warenkorb bleibt erhalten.",
    "Noch einmal versuchen",
  ],
  fr: [
    "Une erreur est survenue",
    "La boutique ne peut pas répondre pour le moment. Votre panier est conservé.",
    "Réessayer",
  ],
  en: ["Something went wrong", "The shop cannot answer right now. Your cart is kept.", "Try again"],
};

/** What a shopper sees when a page could not be made. */
export function ErrorView({ market, onRetry }: { market: string; onRetry: () => void }) {
  // A market's code begins with its language, but for the mirrored one of the tests.
  const [title, text, retry] = words[market.slice(0, 2) as Language] ?? words.en;
  return (
    <div className="page-width min-h-[60vh] py-20">
      {/* The page that threw took its own along. */}
      <title>{title}</title>
      <h1 className="title-large">{title}</h1>
      <p className="mt-4 text-lg text-muted">{text}</p>
      <button type="button" onClick={onRetry} className={`mt-8 ${buttonClasses.primary}`}>
        {retry}
      </button>
    </div>
  );
}
