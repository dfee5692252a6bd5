import type { Words } from "../localise";
import type { Fields } from "../seed-documents";

const same = (text: string): Words => ({ en: text, de: text, fr: text });
const row = (label: Words, ...cells: (string | Words)[]) => ({
  label,
  cells: cells.map((cell) => ({ value: typeof cell === "string" ? same(cell) : cell })),
});
const people = (number: string): Words => ({
  en: `${number} people`,
  de: `${number} Personen`,
  fr: `${number} personnes`,
});

export const tableSizes: Fields = {
  title: { en: "Which table fits?", de: "Welcher Tisch passt?", fr: "Quelle table choisir ?" },
  categories: ["dining-tables"],
  text: {
    en: "Leave at least 75 cm between the table's edge and the wall, so that a chair can be pushed back.",
    de: "Lassen Sie zwischen Tischkante und Wand mindestens 75 cm frei, damit ein Stuhl zurückgeschoben werden kann.",
    fr: "Laissez au moins 75 cm entre le bord de la table et le mur, pour pouvoir reculer une chaise.",
  },
  columns: [
    { label: { en: "Length", de: "Länge", fr: "Longueur" }, isLength: true },
    { label: { en: "Seats", de: "Plätze", fr: "Places" }, isLength: false },
    { label: { en: "Room length from", de: "Raumlänge ab", fr: "Longueur de pièce dès" }, isLength: true },
  ],
  rows: [
    row({ en: "Small", de: "Klein", fr: "Petite" }, "160", people("4–6"), "310"),
    row({ en: "Medium", de: "Mittel", fr: "Moyenne" }, "200", people("6–8"), "350"),
    row({ en: "Large", de: "Groß", fr: "Grande" }, "240", people("8–10"), "390"),
  ],
};

export const rugSizes: Fields = {
  title: { en: "Which rug fits?", de: "Welcher Teppich passt?", fr: "Quel tapis choisir ?" },
  categories: ["rugs"],
  text: {
    en: "The front legs of the sofa stand on the rug; on every side it reaches 20 cm beyond the table.",
    de: "Die vorderen Füße des Sofas stehen auf dem Teppich; auf jeder Seite reicht er 20 cm über den Tisch hinaus.",
    fr: "Les pieds avant du canapé reposent sur le tapis ; il dépasse la table de 20 cm de chaque côté.",
  },
  columns: [
    { label: { en: "Width", de: "Breite", fr: "Largeur" }, isLength: true },
    { label: { en: "Length", de: "Länge", fr: "Longueur" }, isLength: true },
    { label: { en: "Goes under", de: "Passt unter", fr: "Convient pour" }, isLength: false },
  ],
  rows: [
    row({ en: "Small", de: "Klein", fr: "Petit" }, "140", "200", {
      en: "a lounge chair",
      de: "einen Sessel",
      fr: "un fauteuil",
    }),
    row({ en: "Medium", de: "Mittel", fr: "Moyen" }, "170", "240", {
      en: "a 2-seat sofa",
      de: "ein 2-Sitzer-Sofa",
      fr: "un canapé 2 places",
    }),
    row({ en: "Large", de: "Groß", fr: "Grand" }, "200", "300", {
      en: "a 3-seat sofa",
      de: "ein 3-Sitzer-Sofa",
      fr: "un canapé 3 places",
    }),
  ],
};
