import { DemoFile, formatted, picture } from "../localise";
import type { Fields } from "../seed-documents";

export const driftStory: Fields = {
  product: "drift-sofa",
  title: { en: "Soft at every corner", de: "Weich an jeder Ecke", fr: "Doux à chaque angle" },
  blocks: [
    {
      blockType: "imageWithText",
      image: picture("images/drift-sofa/detail.webp"),
      side: "right",
      title: { en: "A seam you can feel", de: "Eine Naht zum Fühlen", fr: "Une couture que l’on sent" },
      text: formatted({
        en: "Every seat cushion is edged with piping of the same wool. It holds the shape, takes the wear, and gives your hand a line to follow while you listen to somebody at the other end of the sofa.",
        de: "Jedes Sitzkissen ist mit einem Keder aus derselben Wolle eingefasst. Er hält die Form, nimmt den Abrieb auf und gibt der Hand eine Linie, der sie folgt, während man jemandem am anderen Ende des Sofas zuhört.",
        fr: "Chaque coussin d’assise est bordé d’un passepoil de la même laine. Il tient la forme, encaisse l’usure et offre à la main une ligne à suivre pendant qu’on écoute quelqu’un à l’autre bout du canapé.",
      }),
    },
    {
      blockType: "story",
      eyebrow: { en: "Inside", de: "Im Inneren", fr: "À l’intérieur" },
      title: { en: "Built like a boat", de: "Gebaut wie ein Boot", fr: "Construit comme un bateau" },
      text: formatted({
        en: "Under the bouclé lies a frame of solid beech, glued, dowelled and screwed from below. Covers come off with a zip, feet with a turn of the hand, and the whole sofa passes through an 80 cm door.\n\n- Loose back cushions, filled with recycled fibre\n- Wool that wears in rather than out\n- Every cover can be ordered again, years later",
        de: "Unter dem Bouclé liegt ein Rahmen aus massiver Buche, verleimt, gedübelt und von unten verschraubt. Die Bezüge haben Reißverschlüsse, die Füße dreht man mit der Hand ab, und das ganze Sofa passt durch eine 80 cm breite Tür.\n\n- Lose Rückenkissen mit recycelter Faserfüllung\n- Wolle, die mit den Jahren nur schöner wird\n- Jeder Bezug lässt sich auch Jahre später nachbestellen",
        fr: "Sous la bouclette se cache une structure en hêtre massif, collée, chevillée et vissée par-dessous. Les housses s’ôtent d’un coup de fermeture, les pieds d’un tour de main, et le canapé entier passe une porte de 80 cm.\n\n- Coussins de dossier libres, garnis de fibres recyclées\n- Une laine qui se patine au lieu de s’user\n- Chaque housse se recommande, même des années après",
      }),
      image: picture("images/drift-sofa/front.webp"),
    },
  ],
  downloads: [
    new DemoFile("files/drift-sofa-assembly.pdf", {
      en: "Assembly instructions",
      de: "Montageanleitung",
      fr: "Notice de montage",
    }),
  ],
};
