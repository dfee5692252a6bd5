import { formatted, picture } from "../localise";
import type { Fields } from "../seed-documents";

export const woolArticle: Fields = {
  slug: "what-wool-remembers",
  publishedAt: "2026-08-05T08:00:00.000Z",
  title: { en: "What wool remembers", de: "Woran Wolle sich erinnert", fr: "Ce dont la laine se souvient" },
  image: picture("scenes/winter-light.webp"),
  excerpt: {
    en: "Wool springs back, cleans itself a little, and likes fresh air. How to live with it for decades.",
    de: "Wolle richtet sich auf, reinigt sich ein wenig selbst und mag frische Luft. So hält sie Jahrzehnte.",
    fr: "La laine se redresse, se nettoie un peu toute seule et aime l’air frais. Comment vivre avec elle longtemps.",
  },
  blocks: [
    {
      blockType: "story",
      text: formatted({
        en: "Every wool fibre is a spring. Press it, and it remembers the shape it had. That is why a bouclé sofa looks tired on Sunday evening and rested on Monday morning, provided you leave it alone overnight.\n\n## Air before soap\n\nWool carries a trace of lanolin, which keeps dirt at the surface. Most of the time a window is enough: hang a throw outside on a damp, cold day and it comes back smelling of nothing at all.\n\n- Brush upholstery with the nap, once a month.\n- Turn loose cushions when you think of it.\n- Blot a spill at once and **never rub**.\n\n## Pilling is not a fault\n\nIn the first months short fibres come to the surface and roll up. Lift them off with a fabric comb; after a year there are none left.",
        de: "Jede Wollfaser ist eine Feder. Drückt man sie, erinnert sie sich an ihre Form. Deshalb wirkt ein Bouclésofa am Sonntagabend müde und am Montagmorgen ausgeruht, wenn man es über Nacht in Frieden lässt.\n\n## Luft vor Seife\n\nWolle trägt eine Spur Lanolin, die den Schmutz an der Oberfläche hält. Meist genügt ein Fenster: Hängen Sie ein Plaid an einem feuchten, kalten Tag hinaus, und es kommt ohne jeden Geruch zurück.\n\n- Polster einmal im Monat in Strichrichtung bürsten.\n- Lose Kissen wenden, wenn man daran denkt.\n- Flecken sofort abtupfen und **niemals reiben**.\n\n## Pilling ist kein Fehler\n\nIn den ersten Monaten wandern kurze Fasern nach oben und rollen sich ein. Mit einem Wollkamm abnehmen; nach einem Jahr ist Ruhe.",
        fr: "Chaque fibre de laine est un ressort. Pressez-la : elle se souvient de sa forme. Voilà pourquoi un canapé en bouclette paraît fatigué le dimanche soir et reposé le lundi matin, pour peu qu’on le laisse tranquille la nuit.\n\n## L’air avant le savon\n\nLa laine garde un peu de lanoline, qui retient la poussière en surface. Une fenêtre suffit presque toujours : suspendez un plaid dehors par un jour froid et humide, il reviendra sans aucune odeur.\n\n- Brosser l’assise dans le sens du poil, une fois par mois.\n- Retourner les coussins quand on y pense.\n- Tamponner aussitôt une tache et **ne jamais frotter**.\n\n## Le boulochage n’est pas un défaut\n\nLes premiers mois, de courtes fibres remontent et s’enroulent. Retirez-les au peigne à laine ; au bout d’un an, il n’en reste plus.",
      }),
    },
    {
      blockType: "quote",
      text: {
        en: "The best thing you can do for wool is to open a window.",
        de: "Das Beste, was man für Wolle tun kann, ist ein Fenster zu öffnen.",
        fr: "Le mieux que l’on puisse faire pour la laine, c’est d’ouvrir une fenêtre.",
      },
      attribution: { en: "Our weaver", de: "Unsere Weberin", fr: "Notre tisserande" },
    },
    {
      blockType: "productRail",
      title: { en: "Made of wool", de: "Aus Wolle", fr: "En laine" },
      source: "products",
      products: ["drift-sofa", "fjord-lounge-chair", "fold-throw", "loom-cushion", "weft-rug"],
      limit: 5,
    },
  ],
};
