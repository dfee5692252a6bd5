import { formatted, picture } from "../localise";
import type { Fields } from "../seed-documents";

export const mugStory: Fields = {
  product: "stoneware-mug",
  title: { en: "It starts with the handle", de: "Alles beginnt beim Henkel", fr: "Tout commence par l’anse" },
  blocks: [
    {
      blockType: "story",
      eyebrow: { en: "Portugal, 1240 °C", de: "Portugal, 1240 °C", fr: "Portugal, 1240 °C" },
      title: {
        en: "Fired once, kept for years",
        de: "Einmal gebrannt, jahrelang gebraucht",
        fr: "Une cuisson, des années d’usage",
      },
      text: formatted({
        en: "The glaze goes on wet and decides for itself. In the kiln iron rises from the clay and freckles the surface, so that **every mug is a cousin of the next, never a twin**. The foot stays bare: that is where you meet the clay.",
        de: "Die Glasur kommt nass auf den Ton und entscheidet dann selbst. Im Ofen steigt Eisen aus dem Scherben und sprenkelt die Oberfläche. So ist **jeder Becher ein Vetter des nächsten, nie ein Zwilling**. Der Fuß bleibt roh: Dort begegnet man dem Ton.",
        fr: "L’émail se pose humide, puis décide seul. Au four, le fer remonte de l’argile et mouchette la surface : **chaque mug est le cousin du suivant, jamais son jumeau**. Le pied reste nu ; c’est là que l’on touche la terre.",
      }),
      image: picture("images/stoneware-mug/detail.webp"),
    },
    {
      blockType: "imageWithText",
      image: picture("images/stoneware-mug/side.webp"),
      side: "right",
      title: { en: "Two fingers and a thumb", de: "Zwei Finger und ein Daumen", fr: "Deux doigts et un pouce" },
      text: formatted({
        en: "We asked forty people to pick up a mug with their eyes closed. Nearly all used two fingers and a thumb, so that is what the handle is made for.",
        de: "Wir baten vierzig Menschen, mit geschlossenen Augen einen Becher zu greifen. Fast alle nahmen zwei Finger und den Daumen. Also ist der Henkel genau dafür gemacht.",
        fr: "Nous avons demandé à quarante personnes de saisir un mug les yeux fermés. Presque toutes ont pris deux doigts et le pouce : l’anse est faite pour cela.",
      }),
    },
  ],
};
