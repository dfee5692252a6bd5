import { emptyAppBytes, pictureScale, requestsPerView, scriptBudgets } from "../bench/budgets";
import { loadedScripts } from "../bench/loaded-scripts";
import { pages } from "../bench/pages";
import { gzipBytes } from "../bench/script-bytes";
import { languages } from "./shopper";
import { expect, type Locator, type Page, type Request, test } from "./test";

for (const [name, path] of Object.entries(pages) as [keyof typeof pages, string][]) {
  test(`the ${name} page loads at most ${scriptBudgets[name]} bytes of script beyond an empty app before it is touched`, async ({
    browser,
    baseURL,
  }) => {
    const above = (await gzipBytes(await loadedScripts(browser, `${baseURL}${path}`))) - emptyAppBytes;
    expect(above).toBeLessThanOrEqual(scriptBudgets[name]);
  });
}

for (const market of ["en-gb", "de-de", "fr-fr"]) {
  test(`the pages of ${market} load one file of each face: the letters of the shop's languages`, async ({ page }) => {
    const fonts: string[] = [];
    page.on("request", (request) => {
      if (request.resourceType() === "font") fonts.push(new URL(request.url()).pathname);
    });
    for (const path of ["", "/categories/seating", "/products/fjord-lounge-chair", "/search?q=oak", "/pages/about"]) {
      await page.goto(`/${market}${path}`, { waitUntil: "networkidle" });
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      await page.evaluate(() => document.fonts.ready);
    }
    expect(new Set(fonts).size).toBe(2);
  });
}

/** When the page's first script was asked for, and when its first picture was whole, on the page's own clock. */
const order = (page: Page) =>
  page.evaluate(() => {
    const picture = document.querySelector<HTMLImageElement>('img[fetchpriority="high"]');
    const resources = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
    const scripts = resources
      .filter(({ name }) => /_next\/static\/.*\.js$/.test(name))
      .map(({ startTime }) => startTime);
    const shown = resources.find(({ name }) => name === picture?.currentSrc);
    return { script: Math.min(...scripts), picture: shown?.responseEnd };
  });

for (const [name, path] of Object.entries(pages)) {
  test(`the scripts of the ${name} page wait until its picture has come`, async ({ page }) => {
    await page.goto(path, { waitUntil: "networkidle" });
    const { script, picture } = await order(page);
    expect(Number.isFinite(script)).toBe(true);
    expect(picture).toBeGreaterThan(0);
    expect(script).toBeGreaterThanOrEqual(picture ?? 0);
  });
}

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

test("shows the rest of a product by itself where a card was followed", async ({ page }) => {
  await page.goto(pages.category, { waitUntil: "networkidle" });
  const card = page.locator('main li a[href*="/products/"]').first();
  await card.hover();
  await card.click();
  await expect(page.getByRole("region", { name: "Pictures" }).locator("img").first()).toBeVisible();
  await expect(page.getByTestId("price")).toBeVisible();
  await expect(page.locator("#questions")).toBeVisible();
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

test(`asks for at most ${requestsPerView} things a page view over a visit of ten`, async ({ page, baseURL }) => {
  let requests = 0;
  let views = 0;
  page.on("request", (request) => {
    if (request.url().startsWith(baseURL ?? "")) requests += 1;
  });
  const settled = async () => {
    await page.waitForLoadState("networkidle");
    views += 1;
  };
  /** As a hand does it: the pointer rests on the link, then presses. */
  const follow = async (path: RegExp, place = 0) => {
    const links = page.locator("main a:visible, header a:visible");
    await expect(links.first()).toBeVisible();
    const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    const fitting = [...new Set(hrefs.filter((href) => path.test(href)))];
    const href = fitting[place] ?? fitting[0];
    const link = page.locator(`a[href="${href}"]:visible`).first();
    await link.hover();
    await link.click();
    await expect(page).toHaveURL(`${baseURL}${href}`);
    await expect(page.locator("h1:visible")).toHaveCount(1);
    await settled();
  };
  await page.goto("/en-gb", { waitUntil: "networkidle" });
  await settled();
  await follow(/\/collections\//);
  await follow(/\/products\//, 1);
  await follow(/\/categories\//);
  await page.locator("[data-filters] input[type=checkbox]:visible").first().check();
  await expect(page).toHaveURL(/\/categories\/[^?]+\?/);
  await settled();
  await follow(/\/products\//, 0);
  await page.goBack();
  await settled();
  await page.locator("#header-search").pressSequentially("lamp");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/search\?q=lamp/);
  await expect(page.locator("h1:visible")).toHaveCount(1);
  await settled();
  await follow(/\/products\//, 1);
  await follow(/\/en-gb$/);
  expect(views).toBe(10);
  expect(requests / views).toBeLessThanOrEqual(requestsPerView);
});

test("loads no page by showing a link to it, and the whole of it while the pointer rests on one", async ({ page }) => {
  const asked: string[] = [];
  const underWay = new Set<Request>();
  page.on("request", (request) => {
    const { pathname, searchParams } = new URL(request.url());
    if (!searchParams.has("_rsc")) return;
    asked.push(pathname);
    underWay.add(request);
  });
  page.on("requestfinished", (request) => underWay.delete(request));
  page.on("requestfailed", (request) => underWay.delete(request));
  await page.goto("/en-gb/categories/seating", { waitUntil: "networkidle" });
  expect(asked).toEqual([]);
  const card = page.locator('main a[href*="/products/"]').first();
  const path = await card.getAttribute("href");
  await card.hover();
  await expect.poll(() => asked).toContain(path);
  await expect.poll(() => underWay.size).toBe(0);
  const before = asked.length;
  await card.click();
  await expect(page).toHaveURL(new RegExp(`${path}$`));
  await expect(page.locator("h1:visible")).toHaveCount(1);
  expect(asked.slice(before).filter((pathname) => pathname === path)).toEqual([]);
});

test("loads nothing for a pointer that only passes over cards", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => {
    const { pathname, searchParams } = new URL(request.url());
    if (searchParams.has("_rsc")) asked.push(pathname);
  });
  await page.clock.install();
  await page.setViewportSize({ width: 1440, height: 1600 });
  await page.goto("/en-gb/categories/seating", { waitUntil: "networkidle" });
  const cards = page.locator('main li a[href*="/products/"]');
  const middles = await cards.evaluateAll((all) =>
    all
      .map((card) => card.closest("article")?.getBoundingClientRect() ?? card.getBoundingClientRect())
      .map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 }))
      .filter(({ y }) => y < innerHeight),
  );
  expect(middles.length).toBeGreaterThan(1);
  // The page's clock stands still while the pointer goes, which is faster than any hand.
  await page.clock.pauseAt(Date.now() + 60_000);
  const [first, ...others] = middles;
  for (const { x, y } of others) await page.mouse.move(x, y);
  await page.mouse.move(0, 0);
  await page.clock.runFor(1_000);
  expect(asked).toEqual([]);
  await page.mouse.move(first?.x ?? 0, first?.y ?? 0);
  await page.clock.runFor(1_000);
  await expect.poll(() => asked).not.toEqual([]);
});

test("asks for a product's first picture while the pointer rests on its card, and only then", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "image") asked.push(request.url());
  });
  await page.goto(pages.category, { waitUntil: "networkidle" });
  const before = asked.length;
  const card = page.locator('main li a[href*="/products/"]').first();
  await card.hover();
  await expect.poll(() => asked.length).toBe(before + 1);
  const [early] = asked.slice(before);
  await card.click();
  const picture = page.getByRole("region", { name: "Pictures" }).locator("img").first();
  await expect(picture).toBeVisible();
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.complete)).toBe(true);
  expect(await picture.evaluate((image: HTMLImageElement) => image.currentSrc)).toBe(early);
  expect(asked.filter((url) => url === early)).toHaveLength(1);
});
