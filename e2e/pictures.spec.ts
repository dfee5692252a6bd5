import { pictureScale } from "../bench/budgets";
import { pages } from "../bench/pages";
import { languages } from "./shopper";
import { expect, type Locator, type Page, test } from "./test";

interface ShownPicture {
  /** The original's. */
  url: string | null;
  src: string;
  scale: number;
}

/** The pictures in view, and the pixels each brings for one it is shown at; a cropped one counts at its whole width. Null until all have come. */
const shownPictures = (page: Page): Promise<ShownPicture[] | null> =>
  page.evaluate(() => {
    const inView = [...document.querySelectorAll<HTMLImageElement>("main img")].filter((image) => {
      const box = image.getBoundingClientRect();
      const isInView = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
      return isInView && image.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    });
    if (inView.some(({ complete, currentSrc }) => !complete || !currentSrc)) return null;
    return inView.map((image) => {
      const box = image.getBoundingClientRect();
      const widest = Math.max(box.width, (box.height * image.naturalWidth) / image.naturalHeight);
      const asked = new URL(image.currentSrc).searchParams;
      const scale = Number(asked.get("w")) / (widest * devicePixelRatio);
      return { url: asked.get("url"), src: image.currentSrc, scale };
    });
  });

/** Every picture of a page that comes into view on the way to its end. */
async function picturesDownTo(page: Page, end: Locator): Promise<ShownPicture[]> {
  const all: ShownPicture[] = [];
  for (let isAtEnd = false; !isAtEnd; ) {
    let shown: ShownPicture[] | null = null;
    await expect(async () => {
      shown = await shownPictures(page);
      expect(shown).not.toBeNull();
    }).toPass();
    all.push(...(shown ?? []));
    isAtEnd = await end.evaluate((element) => {
      const hasCome = element.getBoundingClientRect().top < innerHeight;
      if (!hasCome) scrollBy({ top: innerHeight * 0.8, behavior: "instant" });
      return hasCome;
    });
  }
  return all;
}

const withPictures = {
  ...pages,
  search: "/en-gb/search?q=chair",
  comparison: "/en-gb/compare?products=fjord-lounge-chair,drift-sofa",
  journal: "/en-gb/journal",
  article: "/en-gb/journal/setting-a-long-table",
  collection: "/en-gb/collections/small-gifts",
  "second product": "/en-gb/products/weft-rug",
};

for (const viewport of [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
]) {
  test.describe(`at ${viewport.width} px`, () => {
    test.use({ viewport, deviceScaleFactor: viewport.width < 500 ? 2 : 1 });
    for (const [name, path] of Object.entries(withPictures)) {
      test(`every picture of the ${name} page comes as WebP or AVIF, at the size it is shown`, async ({
        page,
        context,
        baseURL,
      }) => {
        const types = new Map<string, string | undefined>();
        page.on("response", (response) => types.set(response.url(), response.headers()["content-type"]));
        if (name === "second product") {
          await context.addCookies([{ name: "consent", value: "convenience", url: `${baseURL}` }]);
          // Not by going there: a browser that has its picture large would take that.
          await page.addInitScript(() => localStorage.setItem("convenience.viewed-products", '["tide-bowl"]'));
        }
        await page.goto(path, { waitUntil: "networkidle" });
        const shown = await picturesDownTo(page, page.getByRole("contentinfo"));
        expect(shown.length).toBeGreaterThan(0);
        if (name === "second product") {
          // It comes when it is nearly in view, and may have come after it was passed.
          const rail = page.getByRole("region", { name: languages.en.viewed.title });
          await expect(rail.locator("img")).toHaveCount(1);
          await rail.scrollIntoViewIfNeeded();
          const again = await picturesDownTo(page, page.getByRole("contentinfo"));
          expect(again.some(({ url }) => url?.includes("tide-bowl"))).toBe(true);
          shown.push(...again);
        }
        // A browser that has a picture large takes it for the small one, too: what counts is the largest it is shown at.
        const largest = shown.filter(({ url, scale }) => !shown.some((one) => one.url === url && one.scale < scale));
        expect(largest.filter(({ scale }) => scale < pictureScale.least || scale > pictureScale.most)).toEqual([]);
        const foreign = shown.filter(({ src }) => !/^image\/(webp|avif)$/.test(types.get(src) ?? ""));
        expect(foreign.map(({ src }) => [src, types.get(src)])).toEqual([]);
      });
    }
  });
}

test("the HTML itself asks for the picture a page is waited for, as WebP or AVIF", async ({ page, request }) => {
  for (const path of Object.values(pages)) {
    const html = await (await request.get(path)).text();
    const preload = /<link rel="preload" as="image"[^>]*>/.exec(html)?.[0] ?? "";
    expect(preload).toContain('fetchPriority="high"');
    await page.setContent(preload);
    const source = await page.locator("link").getAttribute("imagesrcset");
    const [first = ""] = source?.split(" ") ?? [];
    const picture = await request.get(first, { headers: { accept: "image/avif,image/webp,*/*" } });
    expect(picture.headers()["content-type"]).toMatch(/^image\/(webp|avif)$/);
  }
});

test("a phone loads a hero's square cut and nothing of the whole picture", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const heroes: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("living-room")) heroes.push(request.url());
  });
  await page.goto(`${baseURL}${pages.home}`, { waitUntil: "networkidle" });
  expect(heroes).toHaveLength(1);
  expect(heroes[0]).toContain("living-room-square");
  await context.close();
});
