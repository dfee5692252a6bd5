import { DemoFile, formatted, type Locale, Localised, picture } from "../localise";
import type { Fields } from "../seed-documents";

const filmTitle = { en: "A slow look at Fjord", de: "Fjord in Ruhe betrachtet", fr: "Fjord, regardé lentement" };
const subtitles = (locale: Locale) =>
  new DemoFile(`files/fjord-lounge-chair.${locale}.vtt`, {
    en: `Subtitles (${locale})`,
    de: `Untertitel (${locale})`,
    fr: `Sous-titres (${locale})`,
  });

export const fjordStory: Fields = {
  product: "fjord-lounge-chair",
  title: { en: "The angle of a chapter", de: "Der Winkel eines Kapitels", fr: "L’angle d’un chapitre" },
  blocks: [
    {
      blockType: "imageWithText",
      image: picture("images/fjord-lounge-chair/side.webp"),
      side: "left",
      title: { en: "Seven prototypes", de: "Sieben Prototypen", fr: "Sept prototypes" },
      text: formatted({
        en: "Two degrees steeper and you sit at a table; two degrees flatter and you are asleep. It took seven prototypes to find the pitch in between. It is the reason why *Fjord* looks simple: everything difficult happened in the side view.",
        de: "Zwei Grad steiler, und man sitzt wie am Tisch; zwei Grad flacher, und man schläft. Sieben Prototypen brauchte es, um die Neigung dazwischen zu finden. Deshalb sieht *Fjord* so einfach aus: Alles Schwierige geschah in der Seitenansicht.",
        fr: "Deux degrés de moins et l’on se croirait à table ; deux de plus et l’on s’endort. Il a fallu sept prototypes pour trouver l’inclinaison juste. Voilà pourquoi *Fjord* paraît si simple : tout le difficile s’est joué de profil.",
      }),
    },
    {
      blockType: "story",
      eyebrow: { en: "By hand", de: "Von Hand", fr: "À la main" },
      title: { en: "The last ten minutes", de: "Die letzten zehn Minuten", fr: "Les dix dernières minutes" },
      text: formatted({
        en: "A machine cuts the arm, a person finishes it. For ten minutes somebody in Jutland runs a spokeshave along the edge until it widens exactly where your palm comes to rest. No two arms are quite alike, and you will know yours.",
        de: "Eine Maschine schneidet die Armlehne, ein Mensch vollendet sie. Zehn Minuten lang zieht jemand in Jütland den Schabhobel über die Kante, bis sie genau dort breiter wird, wo die Hand zur Ruhe kommt. Keine Lehne gleicht ganz der anderen, und Ihre werden Sie erkennen.",
        fr: "Une machine découpe l’accoudoir, une main l’achève. Pendant dix minutes, quelqu’un dans le Jutland passe la vastringue le long de l’arête jusqu’à ce qu’elle s’élargisse là où se pose la paume. Aucun accoudoir n’est tout à fait pareil ; vous reconnaîtrez le vôtre.",
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
  ],
  film: {
    file: new DemoFile("files/fjord-lounge-chair.webm", filmTitle),
    title: filmTitle,
    poster: picture("images/fjord-lounge-chair/side.webp"),
    captions: new Localised({ en: subtitles("en"), de: subtitles("de"), fr: subtitles("fr") }),
  },
  downloads: [
    new DemoFile("files/fjord-lounge-chair-care.pdf", {
      en: "Care leaflet",
      de: "Pflegehinweise",
      fr: "Conseils d’entretien",
    }),
  ],
};
