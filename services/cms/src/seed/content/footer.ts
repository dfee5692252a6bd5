import type { Words } from "../localise";
import type { Fields } from "../seed-documents";

function link(type: "category" | "collection" | "page" | "article", reference: string, label: Words): Fields {
  return { link: { type, reference, label } };
}

export const footer: Fields = {
  text: {
    en: "Furniture, lighting and everyday objects for rooms that let you breathe out.",
    de: "Möbel, Leuchten und Alltagsobjekte für Räume, in denen man durchatmet.",
    fr: "Des meubles, des luminaires et des objets du quotidien pour des pièces où l’on respire.",
  },
  columns: [
    {
      title: { en: "Shop", de: "Einkaufen", fr: "La boutique" },
      links: [
        link("collection", "new-arrivals", { en: "New arrivals", de: "Neuheiten", fr: "Nouveautés" }),
        link("category", "seating", { en: "Seating", de: "Sitzmöbel", fr: "Assises" }),
        link("category", "lighting", { en: "Lighting", de: "Leuchten", fr: "Luminaires" }),
        link("collection", "small-gifts", { en: "Small gifts", de: "Kleine Geschenke", fr: "Petits cadeaux" }),
        link("collection", "sale", { en: "Last pieces", de: "Letzte Stücke", fr: "Dernières pièces" }),
      ],
    },
    {
      title: { en: "Help", de: "Hilfe", fr: "Aide" },
      links: [
        link("page", "shipping-and-returns", {
          en: "Delivery & returns",
          de: "Lieferung & Rückgabe",
          fr: "Livraison & retours",
        }),
        {
          link: {
            type: "url",
            url: "mailto:hello@larch-and-loom.example",
            label: { en: "Write to us", de: "Schreiben Sie uns", fr: "Nous écrire" },
          },
        },
      ],
    },
    {
      title: { en: "Larch & Loom", de: "Larch & Loom", fr: "Larch & Loom" },
      links: [
        link("page", "about", { en: "About us", de: "Über uns", fr: "La maison" }),
        { link: { type: "url", url: "/journal", label: { en: "Journal", de: "Journal", fr: "Journal" } } },
        link("page", "privacy", { en: "Privacy", de: "Datenschutz", fr: "Confidentialité" }),
        link("page", "imprint", { en: "Imprint", de: "Impressum", fr: "Mentions légales" }),
      ],
    },
  ],
  smallPrint: {
    en: "Larch & Loom is a demonstration shop: everything in it is imagined, nothing is delivered.",
    de: "Larch & Loom ist ein Vorführgeschäft: Alles darin ist erdacht, nichts wird geliefert.",
    fr: "Larch & Loom est une boutique de démonstration : tout y est imaginé, rien n’est livré.",
  },
};
