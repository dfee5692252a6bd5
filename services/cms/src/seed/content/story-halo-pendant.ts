import { formatted, picture } from "../localise";
import type { Fields } from "../seed-documents";

export const haloStory: Fields = {
  product: "halo-pendant",
  title: { en: "One disc, one breath", de: "Eine Scheibe, ein Atemzug", fr: "Un disque, un souffle" },
  blocks: [
    {
      blockType: "imageWithText",
      image: picture("images/halo-pendant/detail.webp"),
      side: "left",
      title: { en: "Spun, not pressed", de: "Gedrückt, nicht gestanzt", fr: "Repoussé, non embouti" },
      text: formatted({
        en: "A flat disc of aluminium turns on the lathe; a long lever leans it, slowly, over a wooden form. After four minutes it is a shade. Look closely and you find the faint rings the tool has left behind, like those of a tree.",
        de: "Eine flache Aluminiumscheibe dreht sich auf der Drückbank; ein langer Hebel legt sie langsam über eine Form aus Holz. Nach vier Minuten ist sie ein Schirm. Wer genau hinsieht, findet feine Ringe, die das Werkzeug hinterlassen hat, wie bei einem Baum.",
        fr: "Un disque d’aluminium tourne sur le tour ; un long levier le couche, lentement, sur une forme de bois. Quatre minutes plus tard, c’est un abat-jour. De près, on distingue les cernes légers laissés par l’outil, comme ceux d’un arbre.",
      }),
    },
    {
      blockType: "story",
      eyebrow: { en: "Placing it", de: "Der richtige Ort", fr: "Bien la placer" },
      title: {
        en: "Hang it lower than you dare",
        de: "Tiefer, als man sich traut",
        fr: "Plus bas qu’on n’oserait",
      },
      text: formatted({
        en: "Sixty-five centimetres above the table is right. The light stays on plates and hands, eyes stay in the shade, and the rest of the room steps back. The linen cord adjusts to two metres, so you can change your mind.\n\n[Three lamps are enough: a note on calm light](/journal/three-lamps-are-enough)",
        de: "Fünfundsechzig Zentimeter über dem Tisch sind richtig. Das Licht bleibt auf Tellern und Händen, die Augen bleiben im Schatten, und der Rest des Raums tritt zurück. Das Leinenkabel lässt sich bis zwei Meter verstellen; man darf es sich also anders überlegen.\n\n[Drei Leuchten genügen: eine Notiz über ruhiges Licht](/journal/three-lamps-are-enough)",
        fr: "Soixante-cinq centimètres au-dessus de la table : c’est la bonne hauteur. La lumière reste sur les assiettes et les mains, les yeux restent à l’ombre, et la pièce recule d’un pas. Le cordon de lin se règle jusqu’à deux mètres ; on a le droit de changer d’avis.\n\n[Trois lampes suffisent : une note sur la lumière douce](/journal/three-lamps-are-enough)",
      }),
      image: picture("images/halo-pendant/front.webp"),
    },
  ],
};
