import { formatted } from "../localise";
import type { Fields } from "../seed-documents";

export const privacyPage: Fields = {
  slug: "privacy",
  title: { en: "Privacy", de: "Datenschutz", fr: "Confidentialité" },
  seo: {
    description: {
      en: "Which data this shop needs, why, and for how long.",
      de: "Welche Daten dieser Shop braucht, wofür und wie lange.",
      fr: "Les données dont cette boutique a besoin, pourquoi et pour combien de temps.",
    },
  },
  blocks: [
    {
      blockType: "story",
      title: {
        en: "We ask for what an order needs",
        de: "Wir fragen nur, was eine Bestellung braucht",
        fr: "Nous ne demandons que le nécessaire",
      },
      text: formatted({
        en: "This is a demonstration shop. It shows how we would speak about privacy; please replace it with the text of your own adviser before you sell.\n\n## What we keep\n\n- **Your basket**, in a sealed cookie, until you order or it expires.\n- **Your order**: name, address, e-mail and what you bought, for as long as tax law asks.\n- **Payment**: your card goes to the payment provider; we never see its number.\n\n## What we do not do\n\nWe sell no data, and we do not measure what you do here. What your device remembers to make coming back easier stays on it, and only if you agree.\n\n## Your rights\n\nYou may ask what we hold about you, have it corrected or deleted, and take it with you. Write to [privacy@larch-and-loom.example](mailto:privacy@larch-and-loom.example).",
        de: "Dies ist ein Vorführgeschäft. Der Text zeigt, wie wir über Datenschutz sprechen würden; bitte ersetzen Sie ihn vor dem Verkaufen durch den Ihrer Rechtsberatung.\n\n## Was wir behalten\n\n- **Ihren Warenkorb** in einem versiegelten Cookie, bis Sie bestellen oder er abläuft.\n- **Ihre Bestellung**: Name, Adresse, E-Mail und Einkauf, so lange das Steuerrecht es verlangt.\n- **Die Zahlung**: Ihre Karte geht an den Zahlungsdienst; ihre Nummer sehen wir nie.\n\n## Was wir nicht tun\n\nWir verkaufen keine Daten und messen nicht, was Sie hier tun. Was Ihr Gerät sich merkt, um das Wiederkommen zu erleichtern, bleibt auf ihm, und nur mit Ihrer Einwilligung.\n\n## Ihre Rechte\n\nSie dürfen fragen, was wir über Sie wissen, es berichtigen, löschen oder sich mitgeben lassen. Schreiben Sie an [privacy@larch-and-loom.example](mailto:privacy@larch-and-loom.example).",
        fr: "Ceci est une boutique de démonstration. Ce texte montre comment nous parlerions de vos données ; remplacez-le par celui de votre conseil avant de vendre.\n\n## Ce que nous gardons\n\n- **Votre panier**, dans un cookie scellé, jusqu’à la commande ou son expiration.\n- **Votre commande** : nom, adresse, e-mail et achats, aussi longtemps que la loi fiscale l’exige.\n- **Le paiement** : votre carte est confiée au prestataire de paiement ; nous n’en voyons jamais le numéro.\n\n## Ce que nous ne faisons pas\n\nNous ne vendons aucune donnée et ne mesurons pas ce que vous faites ici. Ce que votre appareil retient pour faciliter votre retour y reste, et seulement avec votre accord.\n\n## Vos droits\n\nVous pouvez savoir ce que nous détenons sur vous, le faire corriger ou effacer, et l’emporter. Écrivez à [privacy@larch-and-loom.example](mailto:privacy@larch-and-loom.example).",
      }),
    },
  ],
};
