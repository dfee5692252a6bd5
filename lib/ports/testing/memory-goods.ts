import type { Currency, Language } from "@/lib/domain/market";
import type { Rating } from "@/lib/domain/rating";

/** Minor units by currency; a variant without a price in a market's currency is not sold there. */
export type PriceTable = Partial<Record<Currency, number>>;

export type Good = {
  handle: string;
  titles: Record<Language, string>;
  /** Root and leaf of the category tree. */
  categories: [string, string];
  collections: string[];
  materials: string[];
  related: string[];
  /** The set it belongs to; one tenth is off. */
  set?: string;
  rating?: Rating;
  variants: { id: string; colour: string; prices: PriceTable; pricesBefore?: PriceTable; pieces: number }[];
};

export const categoryTitles: Record<string, Record<Language, string>> = {
  seating: { en: "Seating", de: "Sitzmöbel", fr: "Assises" },
  chairs: { en: "Chairs", de: "Stühle", fr: "Chaises" },
  benches: { en: "Benches", de: "Bänke", fr: "Bancs" },
  kitchen: { en: "Kitchen", de: "Küche", fr: "Cuisine" },
  cups: { en: "Cups", de: "Becher", fr: "Tasses" },
  jugs: { en: "Jugs", de: "Krüge", fr: "Carafes" },
};

export const collectionTitles: Record<string, Record<Language, string>> = {
  gifts: { en: "Gifts", de: "Geschenke", fr: "Cadeaux" },
};

export const colourTitles: Record<string, Record<Language, string>> = {
  chalk: { en: "Chalk", de: "Kreide", fr: "Craie" },
  moss: { en: "Moss", de: "Moos", fr: "Mousse" },
  clear: { en: "Clear", de: "Klar", fr: "Transparent" },
  oak: { en: "Oak", de: "Eiche", fr: "Chêne" },
  steel: { en: "Steel", de: "Stahl", fr: "Acier" },
};

export const materialTitles: Record<string, Record<Language, string>> = {
  stoneware: { en: "Stoneware", de: "Steinzeug", fr: "Grès" },
  glass: { en: "Glass", de: "Glas", fr: "Verre" },
  oak: { en: "Solid oak", de: "Massive Eiche", fr: "Chêne massif" },
  wool: { en: "Wool", de: "Wolle", fr: "Laine" },
  steel: { en: "Steel", de: "Stahl", fr: "Acier" },
};

/** What the in-memory shop sells: a cheap thing with much stock, a sale, a sold-out thing, a thing for one market only. */
export const goods: Good[] = [
  {
    handle: "mug",
    titles: { en: "Stoneware mug", de: "Steinzeugbecher", fr: "Tasse en grès" },
    categories: ["kitchen", "cups"],
    collections: ["gifts"],
    materials: ["stoneware"],
    related: ["jug", "lost-product"],
    set: "gifts",
    rating: { average: 4.6, count: 12 },
    variants: [
      { id: "mug-chalk", colour: "Chalk", prices: { GBP: 1_850, EUR: 2_190, USD: 2_405 }, pieces: 100 },
      { id: "mug-moss", colour: "Moss", prices: { GBP: 1_950, EUR: 2_290, USD: 2_505 }, pieces: 100 },
    ],
  },
  {
    handle: "jug",
    titles: { en: "Water jug", de: "Wasserkrug", fr: "Carafe à eau" },
    categories: ["kitchen", "jugs"],
    collections: [],
    materials: ["glass"],
    related: [],
    variants: [{ id: "jug-clear", colour: "Clear", prices: { GBP: 3_200, EUR: 3_700, USD: 3_900 }, pieces: 0 }],
  },
  {
    handle: "bench",
    set: "gifts",
    titles: { en: "Long bench", de: "Lange Bank", fr: "Long banc" },
    categories: ["seating", "benches"],
    collections: ["gifts"],
    materials: ["oak"],
    related: [],
    variants: [
      {
        id: "bench-oak",
        colour: "Oak",
        prices: { GBP: 24_000, EUR: 28_000, USD: 31_000 },
        pricesBefore: { GBP: 30_000, EUR: 35_000, USD: 38_000 },
        pieces: 3,
      },
    ],
  },
  {
    handle: "chair",
    titles: { en: "Reading chair", de: "Lesesessel", fr: "Fauteuil de lecture" },
    categories: ["seating", "chairs"],
    collections: [],
    materials: ["oak", "wool"],
    related: ["bench"],
    rating: { average: 3.2, count: 5 },
    variants: [
      { id: "chair-moss", colour: "Moss", prices: { GBP: 89_000, EUR: 99_000, USD: 109_000 }, pieces: 10 },
      { id: "chair-chalk", colour: "Chalk", prices: { GBP: 79_000, EUR: 89_000, USD: 99_000 }, pieces: 0 },
    ],
  },
  {
    handle: "kettle",
    titles: { en: "British kettle", de: "Britischer Kessel", fr: "Bouilloire britannique" },
    categories: ["kitchen", "jugs"],
    collections: [],
    materials: ["steel"],
    related: [],
    variants: [{ id: "kettle-steel", colour: "Steel", prices: { GBP: 6_400 }, pieces: 10 }],
  },
];
