import { formatted, picture } from "../localise";
import type { Fields } from "../seed-documents";

export const aboutPage: Fields = {
  slug: "about",
  title: { en: "About Larch & Loom", de: "Über Larch & Loom", fr: "La maison Larch & Loom" },
  seo: {
    description: {
      en: "Who makes our furniture, what it is made of, and why every piece can be repaired.",
      de: "Wer unsere Möbel fertigt, woraus sie sind und warum sich jedes Stück reparieren lässt.",
      fr: "Qui fabrique nos meubles, de quoi ils sont faits et pourquoi chaque pièce se répare.",
    },
  },
  blocks: [
    {
      blockType: "hero",
      image: picture("scenes/winter-light.webp"),
      headline: {
        en: "Made slowly, for every day",
        de: "Langsam gemacht, für jeden Tag",
        fr: "Fait lentement, pour tous les jours",
      },
      text: {
        en: "Furniture, lighting and objects with a simple aim: rooms that let you breathe out.",
        de: "Möbel, Leuchten und Objekte mit einer einfachen Idee: Räume, in denen man durchatmet.",
        fr: "Des meubles, des luminaires et des objets nés d’une idée simple : des pièces où l’on respire.",
      },
      headlinePosition: "left",
      tone: "light",
    },
    {
      blockType: "story",
      eyebrow: { en: "The name", de: "Der Name", fr: "Le nom" },
      title: { en: "A tree and a tool", de: "Ein Baum und ein Werkzeug", fr: "Un arbre et un outil" },
      text: formatted({
        en: "The larch is the one conifer that lets go of its needles. It changes colour, stands bare, and starts again. The loom is the oldest piece of furniture we know that makes another one softer. Between the two lies everything we care about: **timber that ages well and cloth that gets better with use**.\n\nWe are a small team. We draw, we sit, we draw again. A piece enters the collection only after it has lived in one of our own homes for a winter.",
        de: "Die Lärche ist der Nadelbaum, der loslassen kann. Sie färbt sich, steht kahl und beginnt von vorn. Der Webstuhl ist das älteste Möbel, das andere Möbel weicher macht. Dazwischen liegt alles, was uns wichtig ist: **Holz, das gut altert, und Stoff, der mit dem Gebrauch schöner wird**.\n\nWir sind ein kleines Team. Wir zeichnen, sitzen Probe, zeichnen neu. Ein Stück kommt erst in die Kollektion, wenn es einen Winter lang bei einem von uns zu Hause gewohnt hat.",
        fr: "Le mélèze est ce conifère qui sait laisser tomber ses aiguilles. Il change de couleur, se dénude, puis recommence. Le métier à tisser est le plus ancien des meubles qui rendent les autres plus doux. Entre les deux se tient tout ce qui nous importe : **un bois qui vieillit bien, une étoffe que l’usage embellit**.\n\nNous sommes une petite équipe. Nous dessinons, nous nous asseyons, nous redessinons. Une pièce n’entre dans la collection qu’après avoir passé un hiver chez l’un de nous.",
      }),
    },
    {
      blockType: "imageWithText",
      image: picture("scenes/still-life.webp"),
      side: "right",
      title: {
        en: "Workshops with a name",
        de: "Werkstätten mit Namen",
        fr: "Des ateliers que l’on connaît",
      },
      text: formatted({
        en: "Most of our makers employ fewer than twenty people. Oak is turned in Poland, stoneware is glazed in Portugal, aluminium is spun in Spain, throws are woven in England. We visit, we pay on time, and we say on every product page where it was made.",
        de: "Die meisten unserer Werkstätten beschäftigen weniger als zwanzig Menschen. Eiche wird in Polen gedrechselt, Steinzeug in Portugal glasiert, Aluminium in Spanien gedrückt, Plaids werden in England gewebt. Wir fahren hin, zahlen pünktlich und nennen bei jedem Produkt das Herkunftsland.",
        fr: "La plupart de nos ateliers comptent moins de vingt personnes. Le chêne est tourné en Pologne, le grès émaillé au Portugal, l’aluminium repoussé en Espagne, les plaids tissés en Angleterre. Nous leur rendons visite, nous payons à l’heure et nous indiquons pour chaque produit son pays d’origine.",
      }),
    },
    {
      blockType: "story",
      eyebrow: { en: "Care", de: "Pflege", fr: "Entretien" },
      title: { en: "Kept, not replaced", de: "Behalten statt ersetzen", fr: "Garder plutôt que remplacer" },
      text: formatted({
        en: "What we promise about everything we sell:\n\n- It can be taken apart with ordinary tools.\n- Covers, cords, feet and glides can be bought one by one.\n- Timber is oiled, so you can renew the surface yourself.\n- If we stop making a piece, we keep its spare parts for ten years.",
        de: "Was wir für alles versprechen, das wir verkaufen:\n\n- Es lässt sich mit gewöhnlichem Werkzeug zerlegen.\n- Bezüge, Kabel, Füße und Gleiter gibt es einzeln.\n- Holz ist geölt, die Oberfläche lässt sich selbst erneuern.\n- Läuft ein Stück aus, halten wir seine Ersatzteile zehn Jahre lang bereit.",
        fr: "Ce que nous promettons pour tout ce que nous vendons :\n\n- Chaque pièce se démonte avec des outils ordinaires.\n- Housses, cordons, pieds et patins s’achètent à l’unité.\n- Le bois est huilé : vous pouvez renouveler la surface vous-même.\n- Lorsqu’une pièce s’arrête, nous gardons ses pièces détachées dix ans.",
      }),
    },
  ],
};
