import { formatted, picture } from "../localise";
import type { Fields } from "../seed-documents";

export const homePage: Fields = {
  slug: "home",
  title: { en: "Home", de: "Startseite", fr: "Accueil" },
  seo: {
    title: {
      en: "Larch & Loom: furniture and objects for calm rooms",
      de: "Larch & Loom: Möbel und Objekte für ruhige Räume",
      fr: "Larch & Loom : meubles et objets pour intérieurs paisibles",
    },
    description: {
      en: "Solid timber, wool, stoneware and brass, made in small workshops and kept repairable.",
      de: "Massivholz, Wolle, Steinzeug und Messing, in kleinen Werkstätten gefertigt und immer reparierbar.",
      fr: "Bois massif, laine, grès et laiton, façonnés dans de petits ateliers et toujours réparables.",
    },
  },
  blocks: [
    {
      blockType: "hero",
      image: picture("scenes/living-room.webp"),
      headline: {
        en: "Rooms that let you breathe out",
        de: "Räume, in denen man durchatmet",
        fr: "Des pièces où l’on respire",
      },
      text: {
        en: "Low silhouettes, wool and warm timber for the hour when the day grows quiet.",
        de: "Niedrige Linien, Wolle und warmes Holz für die Stunde, in der der Tag leiser wird.",
        fr: "Lignes basses, laine et bois chaud pour l’heure où la journée s’apaise.",
      },
      link: {
        type: "collection",
        reference: "the-quiet-living-room",
        label: { en: "See the living room", de: "Zum Wohnzimmer", fr: "Découvrir le salon" },
      },
      headlinePosition: "top-left",
      tone: "light",
    },
    {
      blockType: "productRail",
      title: { en: "New this season", de: "Neu in dieser Saison", fr: "Nouveau cette saison" },
      text: {
        en: "Just unpacked, still smelling faintly of oil and wool.",
        de: "Eben ausgepackt, noch mit einem Hauch von Öl und Wolle.",
        fr: "À peine déballés, avec encore un léger parfum d’huile et de laine.",
      },
      source: "collection",
      collection: "new-arrivals",
      limit: 4,
      link: {
        type: "collection",
        reference: "new-arrivals",
        label: { en: "All new arrivals", de: "Alle Neuheiten", fr: "Toutes les nouveautés" },
      },
    },
    {
      blockType: "imageWithText",
      image: picture("scenes/dining.webp"),
      side: "left",
      title: {
        en: "A table that outlasts the evening",
        de: "Ein Tisch, der den Abend überdauert",
        fr: "Une table plus longue que la soirée",
      },
      text: formatted({
        en: "Some meals end with the last plate. The good ones don’t. Our long tables are made of solid oak and walnut, oiled rather than varnished, so that a ring of red wine is **a matter of ten minutes**, not a catastrophe.",
        de: "Manche Essen enden mit dem letzten Teller. Die guten nicht. Unsere langen Tische sind aus massiver Eiche und Nussbaum, geölt statt lackiert. Ein Rotweinring ist so **eine Sache von zehn Minuten** und keine Katastrophe.",
        fr: "Certains repas s’achèvent avec la dernière assiette. Les bons, non. Nos grandes tables sont en chêne et en noyer massifs, huilés plutôt que vernis : une auréole de vin rouge devient **l’affaire de dix minutes**, pas un drame.",
      }),
      link: {
        type: "collection",
        reference: "long-tables",
        label: { en: "Set a long table", de: "Eine lange Tafel decken", fr: "Dresser une grande table" },
      },
    },
    {
      blockType: "productRail",
      title: { en: "The quiet living room", de: "Das stille Wohnzimmer", fr: "Le salon tranquille" },
      source: "collection",
      collection: "the-quiet-living-room",
      limit: 6,
      link: {
        type: "collection",
        reference: "the-quiet-living-room",
        label: { en: "The whole room", de: "Der ganze Raum", fr: "Toute la pièce" },
      },
    },
    {
      blockType: "story",
      eyebrow: { en: "How we work", de: "Wie wir arbeiten", fr: "Notre manière de faire" },
      title: {
        en: "Fewer things, made to be mended",
        de: "Weniger Dinge, und alle reparierbar",
        fr: "Moins d’objets, faits pour être réparés",
      },
      text: formatted({
        en: "We add a piece only when we would miss it at home. Then we ask the workshop one more question: *how does it come apart?* Covers unzip, legs unscrew, bulbs and cords can be replaced. What can be opened can be kept.\n\n[Read about the people and places behind our pieces](/pages/about)",
        de: "Wir nehmen ein Stück nur auf, wenn es uns zu Hause fehlen würde. Dann stellen wir der Werkstatt noch eine Frage: *Wie lässt es sich zerlegen?* Bezüge haben Reißverschlüsse, Beine sind geschraubt, Leuchtmittel und Kabel lassen sich tauschen. Was sich öffnen lässt, das bleibt.\n\n[Mehr über die Menschen und Orte hinter unseren Stücken](/pages/about)",
        fr: "Nous n’ajoutons une pièce que si elle nous manquerait à la maison. Puis nous posons à l’atelier une dernière question : *comment se démonte-t-elle ?* Les housses s’ouvrent, les pieds se dévissent, les ampoules et les cordons se remplacent. Ce qui s’ouvre se garde.\n\n[Découvrir les gens et les lieux derrière nos pièces](/pages/about)",
      }),
      image: picture("images/fjord-lounge-chair/detail.webp"),
    },
    {
      blockType: "quote",
      text: {
        en: "We wanted a chair nobody would notice until they sat in it.",
        de: "Wir wollten einen Sessel, den niemand bemerkt, bis er darin sitzt.",
        fr: "Nous voulions un fauteuil que l’on ne remarque qu’en s’y asseyant.",
      },
      attribution: {
        en: "From the Fjord sketchbook",
        de: "Aus dem Skizzenbuch zu Fjord",
        fr: "Extrait du carnet de croquis de Fjord",
      },
    },
    {
      blockType: "hero",
      image: picture("scenes/reading-nook.webp"),
      headline: {
        en: "One chair, one lamp, one more chapter",
        de: "Ein Sessel, eine Leuchte, noch ein Kapitel",
        fr: "Un fauteuil, une lampe, encore un chapitre",
      },
      text: {
        en: "A pool of light and a table within reach: all that an evening needs.",
        de: "Ein Lichtkreis und ein Tisch in Reichweite: Mehr braucht ein Abend nicht.",
        fr: "Un halo de lumière, une table à portée de main : il n’en faut pas plus pour une soirée.",
      },
      link: {
        type: "collection",
        reference: "reading-hours",
        label: { en: "Reading hours", de: "Lesestunden", fr: "Heures de lecture" },
      },
      headlinePosition: "top-left",
      tone: "dark",
    },
    {
      blockType: "productRail",
      title: { en: "Small gifts", de: "Kleine Geschenke", fr: "Petits cadeaux" },
      source: "products",
      products: ["stoneware-mug", "ridge-vase", "ember-candle-holder", "loom-cushion", "carafe", "tide-bowl"],
      limit: 6,
      link: {
        type: "collection",
        reference: "small-gifts",
        label: { en: "More small gifts", de: "Mehr kleine Geschenke", fr: "Tous les petits cadeaux" },
      },
    },
  ],
};
