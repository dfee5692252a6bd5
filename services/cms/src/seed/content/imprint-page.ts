import { formatted } from "../localise";
import type { Fields } from "../seed-documents";

export const imprintPage: Fields = {
  slug: "imprint",
  title: { en: "Imprint", de: "Impressum", fr: "Mentions légales" },
  seo: {
    description: {
      en: "Who is responsible for this shop.",
      de: "Wer für diesen Shop verantwortlich ist.",
      fr: "Qui est responsable de cette boutique.",
    },
  },
  blocks: [
    {
      blockType: "story",
      text: formatted({
        en: "This shop is a demonstration. The company below does not exist; put your own details here before you sell.\n\n**Larch & Loom**\n\nKadeweg 1, Rotterdam, the Netherlands\n\nE-mail: [hello@larch-and-loom.example](mailto:hello@larch-and-loom.example)\n\n### Pictures\n\nEvery picture and model in this shop was made for it and is free to use (CC0).",
        de: "Dieser Shop ist eine Vorführung. Das folgende Unternehmen gibt es nicht; setzen Sie vor dem Verkaufen Ihre eigenen Angaben ein.\n\n**Larch & Loom**\n\nKadeweg 1, Rotterdam, Niederlande\n\nE-Mail: [hello@larch-and-loom.example](mailto:hello@larch-and-loom.example)\n\n### Bilder\n\nAlle Bilder und Modelle dieses Shops wurden für ihn gemacht und sind frei verwendbar (CC0).",
        fr: "Cette boutique est une démonstration. L’entreprise ci-dessous n’existe pas ; indiquez vos propres coordonnées avant de vendre.\n\n**Larch & Loom**\n\nKadeweg 1, Rotterdam, Pays-Bas\n\nE-mail : [hello@larch-and-loom.example](mailto:hello@larch-and-loom.example)\n\n### Images\n\nToutes les images et tous les modèles de cette boutique ont été créés pour elle et sont libres d’usage (CC0).",
      }),
    },
  ],
};
