import { formatted, picture } from "../localise";
import type { Fields } from "../seed-documents";

export const calmLightArticle: Fields = {
  slug: "three-lamps-are-enough",
  publishedAt: "2026-10-28T08:00:00.000Z",
  title: {
    en: "Three lamps are enough",
    de: "Drei Leuchten genügen",
    fr: "Trois lampes suffisent",
  },
  image: picture("scenes/reading-nook.webp"),
  excerpt: {
    en: "Why a room feels calmer when light comes from three low places instead of one high one.",
    de: "Warum ein Raum ruhiger wirkt, wenn das Licht von drei niedrigen Orten kommt statt von einem hohen.",
    fr: "Pourquoi une pièce s’apaise quand la lumière vient de trois endroits bas plutôt que d’un seul, en hauteur.",
  },
  blocks: [
    {
      blockType: "story",
      text: formatted({
        en: "Switch on the ceiling light and a room becomes an office. Everything is equally bright, so nothing is near and nothing is far. Switch it off, light three small lamps, and the room gets its depth back.\n\n## One to read, one to pass, one to look at\n\nThe first lamp belongs **beside a chair**, with its lower edge at the height of your eyes when you sit. The second stands **on the way**: a hallway, a window sill, the end of a sideboard. The third lights **a thing rather than a person**: a bowl, a branch, the grain of a wall.\n\n> Light what you love and let the rest go dark.\n\nUse the same warm bulb in all three, 2700 K, and keep them dim enough that a candle still counts.",
        de: "Schaltet man das Deckenlicht ein, wird das Zimmer zum Büro. Alles ist gleich hell, also ist nichts nah und nichts fern. Schaltet man es aus und zündet drei kleine Leuchten an, bekommt der Raum seine Tiefe zurück.\n\n## Eine zum Lesen, eine im Vorbeigehen, eine zum Ansehen\n\nDie erste Leuchte gehört **neben einen Sessel**, mit der Unterkante auf Augenhöhe, wenn man sitzt. Die zweite steht **am Weg**: im Flur, auf der Fensterbank, am Ende der Anrichte. Die dritte beleuchtet **ein Ding und keinen Menschen**: eine Schale, einen Zweig, die Struktur der Wand.\n\n> Beleuchte, was du liebst, und lass den Rest dunkel werden.\n\nNehmen Sie für alle drei das gleiche warme Leuchtmittel, 2700 K, und so gedimmt, dass eine Kerze noch zählt.",
        fr: "Allumez le plafonnier et la pièce devient un bureau. Tout est également clair : plus rien n’est proche, plus rien n’est loin. Éteignez-le, allumez trois petites lampes, et la pièce retrouve sa profondeur.\n\n## Une pour lire, une pour passer, une pour regarder\n\nLa première se place **près d’un fauteuil**, le bas de l’abat-jour à hauteur des yeux quand on est assis. La deuxième se tient **sur le chemin** : une entrée, un rebord de fenêtre, le bout d’un buffet. La troisième éclaire **une chose plutôt qu’une personne** : une coupe, une branche, le grain d’un mur.\n\n> Éclairez ce que vous aimez et laissez le reste s’assombrir.\n\nChoisissez pour les trois la même ampoule chaude, 2700 K, assez douce pour qu’une bougie compte encore.",
      }),
    },
    {
      blockType: "productRail",
      title: { en: "Three lamps", de: "Drei Leuchten", fr: "Trois lampes" },
      source: "products",
      products: ["reed-floor-lamp", "beacon-table-lamp", "halo-pendant"],
      limit: 3,
      link: {
        type: "category",
        reference: "lighting",
        label: { en: "All lighting", de: "Alle Leuchten", fr: "Tous les luminaires" },
      },
    },
  ],
};
