import type { Words } from "../localise";
import type { Fields } from "../seed-documents";

function category(reference: string, label: Words): Fields {
  return { link: { type: "category", reference, label } };
}

export const navigation: Fields = {
  items: [
    {
      ...category("seating", { en: "Seating", de: "Sitzmöbel", fr: "Assises" }),
      children: [
        category("lounge-chairs", { en: "Lounge chairs", de: "Loungesessel", fr: "Fauteuils" }),
        category("sofas", { en: "Sofas", de: "Sofas", fr: "Canapés" }),
        category("dining-chairs", { en: "Dining chairs", de: "Esszimmerstühle", fr: "Chaises" }),
        category("stools-benches", { en: "Stools & benches", de: "Hocker & Bänke", fr: "Tabourets & bancs" }),
      ],
    },
    {
      ...category("tables", { en: "Tables", de: "Tische", fr: "Tables" }),
      children: [
        category("coffee-side-tables", {
          en: "Coffee & side tables",
          de: "Couch- & Beistelltische",
          fr: "Tables basses & d’appoint",
        }),
        category("dining-tables", { en: "Dining tables", de: "Esstische", fr: "Tables à manger" }),
        category("desks", { en: "Desks", de: "Schreibtische", fr: "Bureaux" }),
      ],
    },
    {
      ...category("lighting", { en: "Lighting", de: "Leuchten", fr: "Luminaires" }),
      children: [
        category("table-lamps", { en: "Table lamps", de: "Tischleuchten", fr: "Lampes de table" }),
        category("floor-lamps", { en: "Floor lamps", de: "Stehleuchten", fr: "Lampadaires" }),
        category("pendants", { en: "Pendants", de: "Pendelleuchten", fr: "Suspensions" }),
      ],
    },
    {
      ...category("storage", { en: "Storage", de: "Aufbewahrung", fr: "Rangement" }),
      children: [
        category("shelving", { en: "Shelving", de: "Regale", fr: "Étagères" }),
        category("boxes-baskets", { en: "Boxes & baskets", de: "Kisten & Körbe", fr: "Boîtes & paniers" }),
      ],
    },
    {
      ...category("objects", { en: "Objects", de: "Objekte", fr: "Objets" }),
      children: [
        category("vases-bowls", { en: "Vases & bowls", de: "Vasen & Schalen", fr: "Vases & coupes" }),
        category("planters", { en: "Planters", de: "Pflanzgefäße", fr: "Cache-pots" }),
        category("candle-holders", { en: "Candle holders", de: "Kerzenhalter", fr: "Bougeoirs" }),
        category("mirrors-clocks", { en: "Mirrors & clocks", de: "Spiegel & Uhren", fr: "Miroirs & horloges" }),
      ],
    },
    {
      ...category("textiles", { en: "Textiles", de: "Textilien", fr: "Textiles" }),
      children: [
        category("cushions", { en: "Cushions", de: "Kissen", fr: "Coussins" }),
        category("rugs", { en: "Rugs", de: "Teppiche", fr: "Tapis" }),
        category("throws", { en: "Throws", de: "Plaids", fr: "Plaids" }),
      ],
    },
    {
      ...category("kitchen", { en: "Kitchen & table", de: "Küche & Tisch", fr: "Cuisine & table" }),
      children: [
        category("drinkware", { en: "Drinkware", de: "Trinkgefäße", fr: "Boire" }),
        category("serveware", { en: "Serveware", de: "Servieren", fr: "Servir" }),
      ],
    },
    { link: { type: "url", url: "/journal", label: { en: "Journal", de: "Journal", fr: "Journal" } } },
    { link: { type: "page", reference: "about", label: { en: "About us", de: "Über uns", fr: "La maison" } } },
  ],
};

export const announcement: Fields = {
  isShown: true,
  text: {
    en: "Larger orders travel free with the code FREESHIP.",
    de: "Größere Bestellungen reisen mit dem Code FREESHIP kostenlos.",
    fr: "Vos belles commandes voyagent gratuitement avec le code FREESHIP.",
  },
  link: {
    type: "page",
    reference: "shipping-and-returns",
    label: { en: "How we deliver", de: "So liefern wir", fr: "Nos livraisons" },
  },
};
