import { languages } from "./shopper";
import { expect, type Page, test } from "./test";

const announced = (page: Page) =>
  page.evaluate(() => document.querySelector("next-route-announcer")?.shadowRoot?.textContent ?? "");

test("skips to the content by the first key, and the next key goes on from there", async ({ page }) => {
  await page.goto("/en-gb/pages/about", { waitUntil: "networkidle" });
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: languages.en.common.skip });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});

test("shows the whole way to a page on a desk, and on a phone the one step back", async ({ page }) => {
  await page.goto("/en-gb/products/drift-sofa", { waitUntil: "networkidle" });
  const way = page.getByRole("navigation", { name: languages.en.listing.breadcrumb });
  await expect(way.getByRole("link")).toHaveText(["Home", "Seating", "Sofas"]);
  await expect(way.locator("[aria-current=page]")).toHaveText("Drift Sofa");
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(way.getByRole("link")).toHaveText(["Sofas"]);
  await way.getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1, name: "Sofas" })).toBeVisible();
  await expect(page.getByRole("main").getByRole("link", { name: "Drift Sofa" }).first()).toBeVisible();
});

test("takes the keyboard along to the next page, tells its name, and leaves filters and choices where they are", async ({
  page,
}) => {
  await page.goto("/en-gb/categories/seating", { waitUntil: "networkidle" });
  const tile = page.getByRole("main").getByRole("link", { name: "Fjord Lounge Chair" });
  await tile.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/products\/fjord-lounge-chair$/);
  await expect(page.getByRole("main")).toBeFocused();
  await expect.poll(() => announced(page)).toContain("Fjord Lounge Chair");
  const walnut = page.getByRole("group", { name: "Wood" }).getByRole("radio", { name: "Walnut" });
  await walnut.focus();
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/v=LL-FJORD/);
  await expect(walnut).toBeFocused();
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1, name: "Seating" })).toBeVisible();
  await expect(page.getByRole("main")).toBeFocused();
});

test("shows where the keyboard is: every stop on a page has an outline that can be seen", async ({ page }) => {
  await page.goto("/en-gb/pages/about", { waitUntil: "networkidle" });
  const stops = await page.locator("a[href], button, summary, input, select").count();
  for (let stop = 0; stop < stops; stop += 1) {
    await page.keyboard.press("Tab");
    const seen = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(focused);
      const box = focused.getBoundingClientRect();
      const middle = document.elementFromPoint(box.x + box.width / 2, box.y + Math.min(box.height / 2, 20));
      return {
        what: focused.outerHTML.slice(0, 100),
        hasOutline: outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 1,
        isCovered:
          middle !== null && !focused.contains(middle) && !middle.contains(focused) && !middle.closest("label"),
      };
    });
    if (!seen) break;
    expect(seen).toMatchObject({ hasOutline: true, isCovered: false });
  }
});

test("moves nothing for who asked for stillness", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/en-gb", { waitUntil: "networkidle" });
  const longest = await page.evaluate(() =>
    Math.max(
      ...[...document.querySelectorAll("body *")].flatMap((element) => {
        const { transitionDuration, animationDuration } = getComputedStyle(element);
        return [...transitionDuration.split(","), ...animationDuration.split(",")].map(
          (time) => Number.parseFloat(time) || 0,
        );
      }),
    ),
  );
  expect(longest).toBeLessThan(0.02);
});

test("keeps page and question when the market is switched, and is kind where the other market lacks the page", async ({
  page,
}) => {
  await page.goto("/en-gb/search?q=lamp");
  await page.getByRole("contentinfo").getByRole("link", { name: "France (EUR)" }).click();
  await expect(page).toHaveURL(/\/fr-fr\/search\?q=lamp$/);
  await page.goto("/en-gb/products/fjord-lounge-chair?v=LL-FJORD-MOS-WAL", { waitUntil: "networkidle" });
  await page.getByRole("contentinfo").getByRole("link", { name: "Deutschland (EUR)" }).click();
  await expect(page).toHaveURL(/\/de-de\/products\/fjord-lounge-chair\?v=LL-FJORD-MOS-WAL$/);
  await page.goto("/en-gb/products/only-sold-elsewhere");
  await page.getByRole("contentinfo").getByRole("link", { name: "Deutschland (EUR)" }).click();
  await expect(page).toHaveURL(/\/de-de\/products\/only-sold-elsewhere$/);
  const main = page.getByRole("main");
  await expect(main.getByRole("searchbox")).toBeVisible();
  await main.getByRole("link", { name: languages.de.notFound.home }).click();
  await expect(page).toHaveURL(/\/de-de$/);
});

test("colours the browser's frame as the shopper chose, on this page, the next and the one after a load", async ({
  page,
}) => {
  const frame = () =>
    page.evaluate(() => {
      const counting = [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')].filter(
        ({ media }) => matchMedia(media || "all").matches,
      );
      return counting.map(({ content }) => content);
    });
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/en-gb/pages/about", { waitUntil: "networkidle" });
  const [day] = await frame();
  await page.getByRole("radio", { name: languages.en.site.dark }).check();
  const [night, ...others] = await frame();
  expect([night === day, others]).toEqual([false, []]);
  await page.getByRole("contentinfo").getByRole("link", { name: "Journal" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Journal" })).toBeVisible();
  expect(await frame()).toEqual([night]);
  await page.reload();
  expect(await frame()).toEqual([night]);
  await page.goto("/en-gb/checkout");
  expect(await frame()).toEqual([night]);
});
