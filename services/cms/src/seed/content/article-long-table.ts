import { formatted, picture } from "../localise";
import type { Fields } from "../seed-documents";

export const longTableArticle: Fields = {
  slug: "setting-a-long-table",
  publishedAt: "2026-09-16T08:00:00.000Z",
  title: { en: "Setting a long table", de: "Eine lange Tafel decken", fr: "Dresser une grande table" },
  image: picture("scenes/dining.webp"),
  excerpt: {
    en: "Ten people, mismatched plates and no seating plan: notes for an evening that runs late.",
    de: "Zehn Menschen, verschiedene Teller, keine Sitzordnung: Notizen für einen Abend, der länger dauert.",
    fr: "Dix personnes, des assiettes dépareillées, aucun plan de table : notes pour une soirée qui s’éternise.",
  },
  blocks: [
    {
      blockType: "story",
      text: formatted({
        en: "A long table has two secrets. The first is that **60 centimetres a person** is generous and 50 is friendly. The second is that the middle matters more than the ends: put bread, water and salt there twice, so that nobody needs to ask across four neighbours.\n\n### Before they come\n\n1. Lay the table while it is still light, then leave it alone.\n2. Mix chairs and a bench. A bench always fits one more.\n3. Hang the lamp low: 65 centimetres above the top, no more.\n\n### While they are here\n\nBring everything at once and sit down. People remember the conversation, not the courses.",
        de: "Eine lange Tafel hat zwei Geheimnisse. Das erste: **60 Zentimeter pro Person** sind großzügig, 50 sind freundlich. Das zweite: Die Mitte ist wichtiger als die Enden. Stellen Sie Brot, Wasser und Salz doppelt hin, dann muss niemand über vier Nachbarn hinweg bitten.\n\n### Bevor sie kommen\n\n1. Decken Sie, solange es hell ist, und lassen Sie es dann gut sein.\n2. Mischen Sie Stühle und eine Bank. Auf einer Bank ist immer noch ein Platz.\n3. Hängen Sie die Leuchte tief: 65 Zentimeter über die Platte, nicht höher.\n\n### Wenn sie da sind\n\nTragen Sie alles auf einmal auf und setzen Sie sich. In Erinnerung bleibt das Gespräch, nicht die Gänge.",
        fr: "Une grande table a deux secrets. Le premier : **60 centimètres par personne**, c’est généreux ; 50, c’est amical. Le second : le milieu compte plus que les bouts. Posez-y deux fois le pain, l’eau et le sel, et personne n’aura à les demander par-dessus quatre voisins.\n\n### Avant leur arrivée\n\n1. Dressez la table tant qu’il fait jour, puis n’y touchez plus.\n2. Mêlez des chaises et un banc. Sur un banc, il reste toujours une place.\n3. Suspendez la lampe bas : 65 centimètres au-dessus du plateau, pas davantage.\n\n### Quand ils sont là\n\nApportez tout d’un coup et asseyez-vous. On se souvient des conversations, pas des plats.",
      }),
    },
    {
      blockType: "imageWithText",
      image: picture("images/kin-dining-table/detail.webp"),
      side: "right",
      title: {
        en: "About that red wine",
        de: "Und der Rotwein?",
        fr: "Et le vin rouge ?",
      },
      text: formatted({
        en: "Oiled timber forgives. Wipe, let it dry overnight, rub a teaspoon of hardwax oil along the grain, and the evening is gone by breakfast.",
        de: "Geöltes Holz verzeiht. Abwischen, über Nacht trocknen lassen, einen Teelöffel Hartwachsöl entlang der Maserung einreiben, und zum Frühstück ist der Abend verschwunden.",
        fr: "Le bois huilé pardonne. Essuyez, laissez sécher une nuit, frottez une cuillère d’huile-cire dans le sens du fil : au petit-déjeuner, la soirée s’est effacée.",
      }),
      link: {
        type: "product",
        reference: "kin-dining-table",
        label: { en: "The Kin dining table", de: "Zum Esstisch Kin", fr: "La table à manger Kin" },
      },
    },
    {
      blockType: "productRail",
      title: { en: "For the long table", de: "Für die lange Tafel", fr: "Pour la grande table" },
      source: "collection",
      collection: "long-tables",
      limit: 8,
    },
  ],
};
