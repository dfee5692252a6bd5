// Prints demo/files/*.pdf: short leaflets in the shop's three languages, from the catalogue's own words.
// Run from the repository's root: node demo/authoring/print-documents.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { chromium } from "@playwright/test";

const catalogue = JSON.parse(readFileSync("demo/catalogue.json", "utf8"));
const languages = ["en", "de", "fr"];

const steps = {
  en: [
    "Lay the top face down on a blanket.",
    "Set the legs into their pockets and turn the bolts by hand.",
    "Tighten all bolts crosswise with the key in the box.",
    "Turn the piece over together with a second person.",
    "Tighten the bolts once more after four weeks.",
  ],
  de: [
    "Die Platte mit der Oberseite nach unten auf eine Decke legen.",
    "Die Beine in die Aufnahmen setzen und die Schrauben von Hand eindrehen.",
    "Alle Schrauben über Kreuz mit dem beiliegenden Schlüssel anziehen.",
    "Das Möbel zu zweit umdrehen.",
    "Die Schrauben nach vier Wochen nachziehen.",
  ],
  fr: [
    "Poser le plateau à l’envers sur une couverture.",
    "Placer les pieds dans leurs logements et visser à la main.",
    "Serrer toutes les vis en croix avec la clé fournie.",
    "Retourner le meuble à deux.",
    "Resserrer les vis au bout de quatre semaines.",
  ],
};
const titles = {
  assembly: { en: "Assembly", de: "Montage", fr: "Montage" },
  care: { en: "Care", de: "Pflege", fr: "Entretien" },
};
const leaflets = [
  { handle: "kin-dining-table", kind: "assembly" },
  { handle: "kin-dining-table", kind: "care" },
  { handle: "drift-sofa", kind: "assembly" },
  { handle: "fjord-lounge-chair", kind: "care" },
];

const browser = await chromium.launch({
  args: ["--no-sandbox", "--disable-gpu"],
  ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
});
const page = await browser.newPage();
for (const { handle, kind } of leaflets) {
  const product = catalogue.products.find((candidate) => candidate.handle === handle);
  const part = (language) => {
    const { title, care } = product.i18n[language];
    const items = kind === "care" ? care : steps[language];
    return `<section lang="${language}"><h1>${title}</h1><h2>${titles[kind][language]}</h2><ol>${items
      .map((item) => `<li>${item}</li>`)
      .join("")}</ol></section>`;
  };
  await page.setContent(`<!doctype html><html lang="en"><title>${product.title}: ${titles[kind].en}</title><style>
    body { font: 12pt/1.5 serif; margin: 0; color: #24211c } section { break-after: page } section:last-child { break-after: auto }
    h1 { font-size: 24pt; font-weight: 400; margin: 0 } h2 { font-size: 13pt; font-weight: 400; color: #6a6358 } li { margin: 0 0 6pt }
  </style>${languages.map(part).join("")}</html>`);
  const file = await page.pdf({ format: "A5", margin: { top: "18mm", bottom: "18mm", left: "16mm", right: "16mm" }, tagged: true });
  writeFileSync(`demo/files/${handle}-${kind}.pdf`, file);
}
await browser.close();
