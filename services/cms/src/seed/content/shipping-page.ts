import { formatted } from "../localise";
import type { Fields } from "../seed-documents";

export const shippingPage: Fields = {
  slug: "shipping-and-returns",
  title: { en: "Delivery & returns", de: "Lieferung & Rückgabe", fr: "Livraison & retours" },
  seo: {
    description: {
      en: "How your order reaches you, what it costs and how to send something back.",
      de: "Wie Ihre Bestellung zu Ihnen kommt, was das kostet und wie Sie etwas zurückgeben.",
      fr: "Comment votre commande vous parvient, à quel prix, et comment retourner un article.",
    },
  },
  blocks: [
    {
      blockType: "story",
      title: { en: "Delivery", de: "Lieferung", fr: "Livraison" },
      text: formatted({
        en: "Your order leaves our warehouse in Rotterdam or Leeds within two working days. At the checkout you choose how it travels:\n\n- **Standard**: the calm way, usually three to five working days.\n- **Express**: one to two working days for everything that is in stock.\n- **Pick-up**: collect it yourself where a warehouse is near you.\n\nThe exact price appears before you pay, for your address and your basket. With the code **FREESHIP**, larger orders travel free by standard delivery.\n\n### Large pieces\n\nSofas, tables and shelves are brought to the room of your choice by two people, who take the packaging away again if you wish.",
        de: "Ihre Bestellung verlässt unser Lager in Rotterdam oder Leeds innerhalb von zwei Werktagen. An der Kasse wählen Sie, wie sie reist:\n\n- **Standard**: der ruhige Weg, meist drei bis fünf Werktage.\n- **Express**: ein bis zwei Werktage für alles, was vorrätig ist.\n- **Abholung**: holen Sie selbst ab, wenn ein Lager in Ihrer Nähe liegt.\n\nDen genauen Preis für Ihre Adresse und Ihren Warenkorb sehen Sie vor dem Bezahlen. Mit dem Code **FREESHIP** reisen größere Bestellungen im Standardversand kostenlos.\n\n### Große Stücke\n\nSofas, Tische und Regale tragen zwei Personen in das Zimmer Ihrer Wahl. Auf Wunsch nehmen sie die Verpackung wieder mit.",
        fr: "Votre commande quitte notre entrepôt de Rotterdam ou de Leeds sous deux jours ouvrés. Au moment de payer, vous choisissez son voyage :\n\n- **Standard** : sans hâte, le plus souvent en trois à cinq jours ouvrés.\n- **Express** : un à deux jours ouvrés pour tout ce qui est en stock.\n- **Retrait** : venez la chercher si un entrepôt se trouve près de chez vous.\n\nLe prix exact, pour votre adresse et votre panier, s’affiche avant le paiement. Avec le code **FREESHIP**, les commandes importantes voyagent gratuitement en livraison standard.\n\n### Grandes pièces\n\nCanapés, tables et bibliothèques sont portés dans la pièce de votre choix par deux personnes, qui remportent les emballages si vous le souhaitez.",
      }),
    },
    {
      blockType: "story",
      title: { en: "Returns", de: "Rückgabe", fr: "Retours" },
      text: formatted({
        en: "Furniture needs time. Live with it for **30 days**; if it does not settle in, send it back.\n\n1. Write to [hello@larch-and-loom.example](mailto:hello@larch-and-loom.example) with your order number.\n2. Pack the piece as it came; small things travel by parcel, large ones are collected.\n3. We refund the price and the original standard delivery within five working days of its arrival.\n\nYour statutory rights, such as the right of withdrawal and the legal guarantee, stay untouched.",
        de: "Möbel brauchen Zeit. Leben Sie **30 Tage** mit ihnen; wenn sie nicht heimisch werden, geben Sie sie zurück.\n\n1. Schreiben Sie mit Ihrer Bestellnummer an [hello@larch-and-loom.example](mailto:hello@larch-and-loom.example).\n2. Verpacken Sie das Stück, wie es kam; Kleines reist im Paket, Großes holen wir ab.\n3. Innerhalb von fünf Werktagen nach Eingang erstatten wir den Preis und den ursprünglichen Standardversand.\n\nIhre gesetzlichen Rechte wie Widerruf und Gewährleistung bleiben unberührt.",
        fr: "Un meuble demande du temps. Vivez **30 jours** avec lui ; s’il ne trouve pas sa place, rendez-le-nous.\n\n1. Écrivez à [hello@larch-and-loom.example](mailto:hello@larch-and-loom.example) en indiquant votre numéro de commande.\n2. Remballez la pièce comme à l’arrivée ; les petites partent en colis, nous venons chercher les grandes.\n3. Nous remboursons le prix et la livraison standard d’origine dans les cinq jours ouvrés suivant la réception.\n\nVos droits légaux, tels que la rétractation et la garantie de conformité, restent entiers.",
      }),
    },
  ],
};
