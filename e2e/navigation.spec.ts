import { languages, Shopper } from "./shopper";
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

interface Stop {
  what: string;
  hasOutline: boolean;
  /** At how many of its sides the outline is cut off. */
  cut: number;
  isInView: boolean;
  isCovered: boolean;
}

/** Where the keyboard is, and how that shows; null at the page itself and where it was before. */
const stopNow = (page: Page) =>
  page.evaluate((): Stop | null => {
    const focused = document.activeElement;
    if (!focused || focused === document.body || focused.hasAttribute("data-stopped-at")) return null;
    focused.setAttribute("data-stopped-at", "");
    // What is drawn by its label shows there that it has the keyboard.
    const label = focused.matches(".sr-only") ? focused.closest("label") : null;
    const shown = label ?? focused;
    // Stillness is a change that takes next to no time, and is not over yet.
    for (const change of shown.getAnimations()) change.finish();
    const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(shown);
    const reach = Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset);
    const box = shown.getBoundingClientRect();
    let cut = 0;
    for (let around = shown.parentElement; around && around !== document.body; around = around.parentElement) {
      if (getComputedStyle(around).overflow === "visible") continue;
      const room = around.getBoundingClientRect();
      const sides = [
        box.left - reach < room.left - 1,
        box.right + reach > room.right + 1,
        box.top - reach < room.top - 1,
        box.bottom + reach > room.bottom + 1,
      ];
      cut = Math.max(cut, sides.filter(Boolean).length);
    }
    const middle = document.elementFromPoint(box.x + box.width / 2, box.y + Math.min(box.height / 2, 20));
    return {
      what: focused.outerHTML.slice(0, 160),
      hasOutline: outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2,
      cut,
      isInView: middle !== null,
      isCovered: middle !== null && !shown.contains(middle) && !middle.contains(shown) && !middle.closest("label"),
    };
  });

/** What can be pressed or filled in and was not come to; of a group of radios, one is enough. */
const leftOut = (page: Page, within: string) =>
  page.locator(within).evaluate((root) => {
    const kinds = "a[href], button, summary, input, select, textarea";
    const groups = new Set<string>();
    for (const one of root.querySelectorAll<HTMLInputElement>("[type=radio][data-stopped-at]")) groups.add(one.name);
    return [...root.querySelectorAll<HTMLInputElement>(kinds)]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }) && one.tabIndex >= 0 && !one.disabled)
      .filter((one) => !one.hasAttribute("data-stopped-at") && !(one.type === "radio" && groups.has(one.name)))
      .map((one) => one.outerHTML.slice(0, 160));
  });

const about = "/en-gb/pages/about";
const opensConsent = async (page: Page) => {
  await page.locator(".consent-banner button[aria-haspopup]").click();
  await expect(page.getByRole("dialog").getByRole("checkbox").last()).toBeVisible();
};
const opensForm = async (page: Page) => {
  await page.getByRole("button", { name: languages.en.reviews.write }).click();
  await expect(page.getByRole("dialog").getByRole("textbox").first()).toBeVisible();
};

/** Pages of every kind, and what is open on them. */
const stations: { path: string; state?: string; open?: (page: Page) => Promise<void> }[] = [
  { path: about },
  { path: "/en-gb" },
  { path: "/en-gb/categories/seating" },
  { path: "/en-gb/products/fjord-lounge-chair" },
  { path: "/en-gb/search?q=chair" },
  { path: "/en-gb/compare?products=fjord-lounge-chair,drift-sofa" },
  {
    path: "/en-gb/products/stoneware-mug",
    state: "and from there the checkout",
    async open(page) {
      const shopper = new Shopper(page, "en-gb");
      await shopper.addsToCart("stoneware-mug");
      await shopper.opensCheckout();
      await expect(page.getByLabel(shopper.words.checkout.email, { exact: true })).toBeVisible();
    },
  },
  { path: about, state: "choosing what may be remembered", open: opensConsent },
  { path: "/en-gb/products/weft-rug", state: "writing a review", open: opensForm },
];

for (const { path, state = "", open } of stations) {
  test(`shows where the keyboard is at every stop on ${path} ${state}, and leaves none out`, async ({ page }) => {
    // A page that glides to what has the keyboard is not there yet when it is looked at.
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto(path, { waitUntil: "networkidle" });
    // The first time it has the keyboard, the search field gives its place to one that suggests.
    await page.locator("#header-search").focus();
    await expect(page.locator("input:focus")).toHaveRole("combobox");
    await open?.(page);
    const root = (await page.getByRole("dialog").count()) > 0 ? "[role=dialog]" : "body";
    if (root === "body") {
      // From the start of the page, wherever the keyboard was.
      await page.evaluate(() => {
        document.body.tabIndex = -1;
        document.body.focus();
        document.body.removeAttribute("tabindex");
      });
    }
    const stops: Stop[] = [];
    for (;;) {
      await page.keyboard.press("Tab");
      // At its edges a dialog sends the keyboard on.
      await page.waitForFunction(() => !document.activeElement?.hasAttribute("data-base-ui-focus-guard"));
      const stop = await stopNow(page);
      if (!stop) break;
      stops.push(stop);
    }
    expect(
      stops.filter(({ hasOutline, cut, isInView, isCovered }) => !hasOutline || cut > 1 || !isInView || isCovered),
    ).toEqual([]);
    expect(await leftOut(page, root)).toEqual([]);
  });

  test(`moves nothing for who asked for stillness on ${path} ${state}`, async ({ page }) => {
    await page.goto(path, { waitUntil: "networkidle" });
    await open?.(page);
    const longest = () =>
      page.evaluate(() =>
        Math.max(
          ...[...document.querySelectorAll("body *")].flatMap((element) =>
            [undefined, "::before", "::after"].flatMap((part) => {
              const { transitionDuration, animationDuration } = getComputedStyle(element, part);
              return [...transitionDuration.split(","), ...animationDuration.split(",")].map(
                (time) => Number.parseFloat(time) || 0,
              );
            }),
          ),
        ),
      );
    const glides = () =>
      page.evaluate(
        () =>
          [...document.querySelectorAll("*")].filter((one) => getComputedStyle(one).scrollBehavior !== "auto").length,
      );
    expect(await glides()).toBeGreaterThan(0);
    await page.emulateMedia({ reducedMotion: "reduce" });
    expect(await longest()).toBeLessThan(0.02);
    expect(await glides()).toBe(0);
  });
}

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
