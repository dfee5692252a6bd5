import { pages } from "../bench/pages";
import { holdAnswers, nextPage } from "./hold-answers";
import { expect, type Page, test } from "./test";

/** What is painted over the page that is left, and where: the rectangles of name and picture, and the picture's address. */
interface Painted {
  title: string;
  name: number[];
  picture: number[];
  src: string;
}

const glimpse = (page: Page) => page.locator("[data-glimpse] h1");
const card = (page: Page, place = 0) => page.locator('main li a[href*="/products/"]').nth(place);

/** As a hand does it: the pointer rests on the card before it presses, and what shows the glimpse is loaded. */
async function restOn(page: Page, place = 0) {
  await card(page, place).hover();
  await expect(page.locator("[data-glimpse]")).toBeAttached();
}

const painted = (page: Page, within: string): Promise<Painted> =>
  page.locator(within).evaluate((parent) => {
    const [heading, image] = [parent.querySelector("h1"), parent.querySelector("img")];
    if (!heading || !image) throw new Error("no heading or picture here");
    const place = (one: Element) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      return [x, y, width, height].map(Math.round);
    };
    return { title: heading.textContent, name: place(heading), picture: place(image), src: image.currentSrc };
  });

/** What is still seen of the page that is left, every twenty pixels of the screen. */
const stillSeen = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const seen: string[] = [];
    for (let y = 10; y < innerHeight; y += 20) {
      for (let x = 10; x < innerWidth; x += 20) {
        const one = document.elementFromPoint(x, y);
        if (one?.closest("main")) seen.push(`${one.localName} at ${x}, ${y}`);
      }
    }
    return seen;
  });

for (const [screen, viewport] of [
  ["desktop", { width: 1440, height: 900 }],
  ["phone", { width: 390, height: 844 }],
] as const) {
  test(`name and picture of a followed card stand at once where the page has them, on a ${screen}`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    // Nothing scrolls on by itself.
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto(pages.category, { waitUntil: "networkidle" });
    const release = await holdAnswers(page, nextPage);
    await restOn(page, 3);
    const scrolled = await page.evaluate(() => scrollY);
    expect(scrolled).toBeGreaterThan(100);
    const title = (await card(page, 3).textContent()) ?? "";
    await card(page, 3).click();
    await expect(glimpse(page)).toBeVisible();
    await expect.poll(() => painted(page, "[data-glimpse]").then(({ src }) => src)).not.toBe("");
    const before = await painted(page, "[data-glimpse]");
    expect(before.title).toBe(title);
    const header = await page.getByRole("banner").boundingBox();
    expect(await stillSeen(page)).toEqual([]);
    release();
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await expect(glimpse(page)).toHaveCount(0);
    expect(await painted(page, "main")).toEqual(before);
    expect(await page.getByRole("banner").boundingBox()).toEqual(header);
    await page.goBack();
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeHidden();
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(scrolled);
    await expect(glimpse(page)).toHaveCount(0);
  });
}

test("who goes back before the page has come is back on the listing", async ({ page }) => {
  await page.goto(pages.home);
  await page.goto(pages.category, { waitUntil: "networkidle" });
  await holdAnswers(page, nextPage);
  await restOn(page);
  await card(page).click();
  await expect(glimpse(page)).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`${pages.home}$`));
  await expect(glimpse(page)).toHaveCount(0);
});

test("a card opened in another tab leaves the page as it is", async ({ page, context }) => {
  await page.goto(pages.category, { waitUntil: "networkidle" });
  const opened = context.waitForEvent("page");
  await restOn(page);
  await card(page).click({ modifiers: ["ControlOrMeta"] });
  await (await opened).close();
  await expect(glimpse(page)).toHaveCount(0);
  await expect(card(page)).toBeVisible();
});

test("a screen reader hears of the page, not of the glimpse", async ({ page }) => {
  await page.goto(pages.category, { waitUntil: "networkidle" });
  await holdAnswers(page, nextPage);
  await restOn(page);
  await card(page).click();
  await expect(glimpse(page)).toBeVisible();
  const headings = page.getByRole("heading", { level: 1 });
  await expect(headings).toHaveCount(1);
  await expect(page.locator("main").getByRole("heading", { level: 1 })).toHaveCount(1);
});
