import { emptyAppBytes, requestsPerView, scriptBudgets } from "../bench/budgets";
import { loadedScripts } from "../bench/loaded-scripts";
import { pages } from "../bench/pages";
import { gzipBytes } from "../bench/script-bytes";
import { expect, type Page, type Request, test } from "./test";

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

test("shows the rest of a product by itself where a card was followed", async ({ page }) => {
  await page.goto(pages.category, { waitUntil: "networkidle" });
  const card = page.locator('main li a[href*="/products/"]').first();
  await card.hover();
  await card.click();
  await expect(page.getByRole("region", { name: "Pictures" }).locator("img").first()).toBeVisible();
  await expect(page.getByTestId("price")).toBeVisible();
  await expect(page.locator("#questions")).toBeVisible();
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
