import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compileStyles } from "./compile-styles";
import { expect, type Page, test } from "./test";

/** What every visible element of the page looks like, told apart by kind. */
type Looks = { colours: string[]; fonts: string[]; radii: string[]; sizes: string[]; easings: string[] };

const looksOf = (page: Page): Promise<Looks> =>
  page.evaluate(() => {
    const looks = {
      colours: new Set<string>(),
      fonts: new Set<string>(),
      radii: new Set<string>(),
      sizes: new Set<string>(),
      easings: new Set<string>(),
    };
    for (const element of document.querySelectorAll<HTMLElement>("html, body, body *")) {
      if (element.getClientRects().length === 0 || element.matches("option, [type=radio], [type=checkbox]")) continue;
      const style = getComputedStyle(element);
      looks.colours.add(style.color);
      // A product's own colour is data and no part of the brand.
      if (!element.style.background) looks.colours.add(style.backgroundColor);
      if (style.borderTopWidth !== "0px") looks.colours.add(style.borderTopColor);
      looks.fonts.add(style.fontFamily);
      looks.radii.add(style.borderTopLeftRadius);
      looks.sizes.add(style.fontSize);
      if (style.transitionDuration !== "0s") looks.easings.add(style.transitionTimingFunction);
    }
    return Object.fromEntries(Object.entries(looks).map(([kind, values]) => [kind, [...values].sort()])) as Looks;
  });

/** The colours of a theme file by day or by night, as browsers tell them. */
function coloursOf(theme: string, scheme: "light" | "dark"): string[] {
  const css = readFileSync(join(import.meta.dirname, "..", theme), "utf8");
  return [...css.matchAll(/--color-[\w-]+:\s*(?:light-dark\((#\w{6}),\s*(#\w{6})\)|(#\w{6}));/g)].map(
    ([, day, night, both]) => {
      const hex = both ?? (scheme === "light" ? day : night) ?? "";
      return `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(", ")})`;
    },
  );
}

const ownTheme = "app/theme.css";
const otherTheme = "e2e/fixtures/theme-night-market.css";
let otherStyles: string;
test.beforeAll(async () => {
  otherStyles = await compileStyles(otherTheme);
});

/** Serves the page's one stylesheet as built with the other theme; what else the build put beside it stays away. */
async function wearOtherTheme(page: Page): Promise<void> {
  let isFirst = true;
  await page.route("**/*.css*", async (route) => {
    await route.fulfill({ contentType: "text/css", body: isFirst ? otherStyles : "" });
    isFirst = false;
  });
}

for (const path of ["/en-gb", "/de-de/products/fjord-lounge-chair", "/fr-fr/journal", "/en-gb/checkout"]) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`${path} wears another theme from one file, and nothing of the first is left (${colorScheme})`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(path, { waitUntil: "networkidle" });
      const before = await looksOf(page);
      const own = coloursOf(ownTheme, colorScheme);
      expect(before.colours.filter((colour) => own.includes(colour)).length).toBeGreaterThan(2);
      await wearOtherTheme(page);
      await page.goto(path, { waitUntil: "networkidle" });
      const after = await looksOf(page);
      const other = coloursOf(otherTheme, colorScheme);
      expect(after.colours.filter((colour) => other.includes(colour)).length).toBeGreaterThan(2);
      expect(after.colours.filter((colour) => own.includes(colour) && !other.includes(colour))).toEqual([]);
      // What is neither a theme's colour nor made of one by transparency is nobody's, and may not be.
      const isOpaque = (colour: string) => /^rgb\(/.test(colour);
      expect(after.colours.filter((colour) => isOpaque(colour) && !other.includes(colour))).toEqual([]);
      for (const font of after.fonts) expect(font).toMatch(/Courier New|Verdana/);
      const kept = (kind: "radii" | "sizes" | "easings") => before[kind].filter((value) => after[kind].includes(value));
      expect(kept("radii").filter((value) => value !== "0px")).toEqual([]);
      expect(kept("easings").filter((value) => /cubic-bezier\(0\.2, 0, 0, 1\)/.test(value))).toEqual([]);
      expect(after.sizes).not.toEqual(before.sizes);
    });
  }
}
