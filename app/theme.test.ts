import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "..");
const files = ["app", "components"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /(?<!\.test)\.tsx?$/.test(name))
    .map((name) => join(folder, name)),
);
const tokensOf = (css: string) =>
  [...css.matchAll(/^\s*(--[\w-]+):\s*([^;]+);/gm)].map(([, name, value]) => ({ name, value }));

const raw = {
  colour: /#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\b|\b(?:rgba?|hsla?|oklch|oklab|color)\(\s*[\d.]/i,
  "colour of the framework":
    /\b(?:bg|text|border|from|via|to|fill|stroke|ring|outline|accent|decoration|shadow|divide)-(?:white|black|(?:slate|gray|zinc|neutral|stone|red|orange|amber|yellow|lime|green|emerald|teal|cyan|sky|blue|indigo|violet|purple|fuchsia|pink|rose)-\d{2,3})\b/,
  font: /\bfont-(?:sans|serif|mono)\b|\bfont-\[|fontFamily/,
  radius: /\brounded(?:-[a-z]{1,2})?-\[|borderRadius/,
};

it.each(Object.entries(raw))("keeps every %s in theme.css, out of components and pages", (_, pattern) => {
  expect(files.length).toBeGreaterThan(60);
  const strays = files.flatMap((path) => {
    const found = pattern.exec(readFileSync(join(root, path), "utf8"));
    return found ? [`${path}: ${found[0]}`] : [];
  });
  expect(strays).toEqual([]);
});

it("says the brand in one file: the sheet beside it holds no colour of its own", () => {
  const globals = readFileSync(join(root, "app/globals.css"), "utf8");
  expect(globals).toContain('@import "./theme.css"');
  expect(globals).not.toMatch(raw.colour);
  expect(globals).not.toMatch(/@theme|border-radius:\s*[\d.]|font-family:\s*(?!var)\S/);
});

it("has a second theme that changes every token of the first but where the page breaks", () => {
  const own = tokensOf(readFileSync(join(root, "app/theme.css"), "utf8"));
  const other = tokensOf(readFileSync(join(root, "e2e/fixtures/theme-night-market.css"), "utf8"));
  expect(other.map(({ name }) => name)).toEqual(own.map(({ name }) => name));
  const same = own.filter(({ value }, index) => value === other[index]?.value).map(({ name }) => name);
  expect(same).toEqual(["--breakpoint-xs"]);
});

it("serves fonts of at most 60 kB together", () => {
  const fonts = readdirSync(join(root, "app/fonts")).filter((name) => name.endsWith(".woff2"));
  expect(fonts.length).toBeGreaterThan(1);
  const bytes = fonts.reduce((sum, name) => sum + readFileSync(join(root, "app/fonts", name)).length, 0);
  expect(bytes).toBeLessThanOrEqual(60_000);
});
