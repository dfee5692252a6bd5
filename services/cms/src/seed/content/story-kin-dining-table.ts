import { DemoFile, formatted, picture } from "../localise";
import type { Fields } from "../seed-documents";

export const kinStory: Fields = {
  product: "kin-dining-table",
  title: { en: "No head of the table", de: "Ohne Kopfende", fr: "Personne ne préside" },
  blocks: [
    {
      blockType: "story",
      eyebrow: { en: "The shape", de: "Die Form", fr: "La forme" },
      title: {
        en: "Four centimetres of curve",
        de: "Vier Zentimeter Wölbung",
        fr: "Quatre centimètres de courbe",
      },
      text: formatted({
        en: "Along a straight edge you see your neighbour. Along a gentle curve you see everyone. Kin’s long sides bow by four centimetres: too little to notice, enough for the person at the end to join in.",
        de: "An einer geraden Kante sieht man den Nachbarn. An einer sanften Wölbung sieht man alle. Die Längsseiten von Kin schwingen um vier Zentimeter aus: zu wenig, um aufzufallen, genug, damit auch am Ende alle mitreden.",
        fr: "Le long d’un bord droit, on voit son voisin. Le long d’une courbe légère, on voit tout le monde. Les grands côtés de Kin s’arrondissent de quatre centimètres : trop peu pour se remarquer, assez pour que le bout de table soit de la conversation.",
      }),
      image: picture("images/kin-dining-table/front.webp"),
    },
    {
      blockType: "imageWithText",
      image: picture("images/kin-dining-table/detail.webp"),
      side: "right",
      title: {
        en: "Timber that may move",
        de: "Holz, das arbeiten darf",
        fr: "Un bois libre de bouger",
      },
      text: formatted({
        en: "A solid top grows in summer and shrinks in winter. Instead of forcing it, we let it: slotted fixings under the board give way by a few millimetres. The table stays flat because it is allowed to breathe.",
        de: "Eine massive Platte wächst im Sommer und schrumpft im Winter. Wir zwingen sie nicht, wir lassen sie: Langlöcher unter der Platte geben um ein paar Millimeter nach. Der Tisch bleibt eben, weil er atmen darf.",
        fr: "Un plateau massif grandit l’été et se resserre l’hiver. Au lieu de le contraindre, nous le laissons faire : sous la planche, des fixations oblongues cèdent de quelques millimètres. La table reste plane parce qu’elle respire.",
      }),
      link: {
        type: "article",
        reference: "setting-a-long-table",
        label: { en: "Setting a long table", de: "Eine lange Tafel decken", fr: "Dresser une grande table" },
      },
    },
  ],
  downloads: [
    new DemoFile("files/kin-dining-table-assembly.pdf", {
      en: "Assembly instructions",
      de: "Montageanleitung",
      fr: "Notice de montage",
    }),
    new DemoFile("files/kin-dining-table-care.pdf", {
      en: "Care leaflet",
      de: "Pflegehinweise",
      fr: "Conseils d’entretien",
    }),
  ],
};
