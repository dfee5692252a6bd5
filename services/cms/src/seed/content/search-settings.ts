import type { Words } from "../localise";
import type { Fields } from "../seed-documents";

const same = (words: Words) => ({ words });
const first = (question: Words, products: string[]) => ({ place: "search", question, products });

export const searchSettings: Fields = {
  synonyms: [
    same({ en: "sofa, couch, settee", de: "Sofa, Couch, Kanapee", fr: "canapé, divan, sofa" }),
    same({
      en: "lounge chair, armchair, easy chair",
      de: "Loungesessel, Sessel, Ohrensessel",
      fr: "fauteuil, bergère",
    }),
    same({ en: "mug, cup, beaker", de: "Becher, Tasse, Kaffeebecher", fr: "mug, tasse, gobelet" }),
    same({ en: "carafe, jug, pitcher", de: "Karaffe, Krug, Wasserkrug", fr: "carafe, pichet, cruche" }),
    same({ en: "rug, carpet", de: "Teppich, Läufer, Vorleger", fr: "tapis, carpette" }),
    same({ en: "throw, blanket", de: "Plaid, Wolldecke, Decke", fr: "plaid, couverture, jeté" }),
    same({ en: "cushion, pillow", de: "Kissen, Polster", fr: "coussin, oreiller" }),
    same({
      en: "planter, plant pot, flowerpot",
      de: "Pflanzgefäß, Blumentopf, Übertopf",
      fr: "cache-pot, pot de fleurs, jardinière",
    }),
    same({ en: "desk, writing table", de: "Schreibtisch, Sekretär", fr: "bureau, secrétaire" }),
    same({
      en: "bookshelf, bookcase",
      de: "Bücherregal, Bücherschrank",
      fr: "bibliothèque, étagère à livres",
    }),
    same({
      en: "pendant, ceiling lamp, hanging lamp",
      de: "Pendelleuchte, Hängelampe, Deckenlampe",
      fr: "suspension, plafonnier, lustre",
    }),
    same({ en: "mirror, looking glass", de: "Spiegel, Wandspiegel", fr: "miroir, glace" }),
  ],
  pins: [
    first({ en: "sofa", de: "Sofa", fr: "canapé" }, ["drift-sofa", "fjord-lounge-chair", "loom-cushion"]),
    first({ en: "gift", de: "Geschenk", fr: "cadeau" }, [
      "stoneware-mug",
      "ember-candle-holder",
      "tide-bowl",
      "fold-throw",
    ]),
    { place: "category", category: "lighting", products: ["halo-pendant"] },
  ],
};
