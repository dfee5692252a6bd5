import { expectAccessible } from "./axe";
import { overflow, places, sizes } from "./pages";
import { languages, markets, Shopper, wordsOf } from "./shopper";
import { expect, type Page, test } from "./test";

// Many pages, each looked at four times: slow only where the machine is.
test.setTimeout(240_000);

for (const { path, state = "", open, only } of places) {
  test(`axe finds nothing on ${path || "/"} ${state}, by day and night, on a phone and on a desk`, async ({ page }) => {
    for (const size of only ? [only] : (["phone", "desk"] as const)) {
      await page.setViewportSize(sizes[size]);
      await page.emulateMedia({ reducedMotion: "reduce" });
      await page.goto(`/en-gb${path}`, { waitUntil: "networkidle" });
      await open?.(page, languages.en);
      await expect(page.locator("h1:visible")).toHaveCount(1);
      await expectAccessible(page);
    }
  });
}

test("axe finds nothing on the page outside of every market, which fits the smallest phone", async ({ page }) => {
  for (const size of [{ width: 320, height: 700 }, sizes.desk]) {
    await page.setViewportSize(size);
    expect((await page.goto("/xx-yy", { waitUntil: "load" }))?.status()).toBe(404);
    await expect(page.getByRole("searchbox")).toBeVisible();
    for (const market of markets) await expect(page.locator(`main a[href="/${market}"]`)).toBeVisible();
    expect(await overflow(page)).toBe(0);
    await expectAccessible(page);
  }
});

for (const [screen, options] of [
  ["the smallest phone", { viewport: { width: 320, height: 700 } }],
  ["a desk at 200 % zoom", { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }],
] as const) {
  for (const market of ["de-de", "fr-fr"] as const) {
    test(`no page of ${market} is wider than ${screen}`, async ({ browser }) => {
      const page = await browser.newPage(options);
      for (const { path, open, state } of places.filter(({ only }) => only !== "desk")) {
        await page.goto(`/${market}${path}`);
        await page.waitForFunction(() => !("early" in window));
        await open?.(page, wordsOf(market));
        expect([market, path, state, await overflow(page)]).toEqual([market, path, state, 0]);
      }
      await page.close();
    });
  }
}

test("axe finds nothing on the way from a filled cart to the order, in German", async ({ page }) => {
  const shopper = new Shopper(page, "de-de");
  const isClean = async (step: string) => {
    for (const size of ["phone", "desk"] as const) {
      await page.setViewportSize(sizes[size]);
      expect([step, size, await overflow(page)]).toEqual([step, size, 0]);
    }
    await expectAccessible(page, step);
  };
  await shopper.addsToCart("stoneware-mug");
  await page.goto("/de-de/cart", { waitUntil: "networkidle" });
  await isClean("cart");
  await shopper.opensCheckout();
  await page.getByRole("button", { name: shopper.words.checkout.toShipping }).click();
  await isClean("address, with what is missing");
  await shopper.fillsAddress();
  await shopper.choosesFirstShipping();
  await shopper.fillsCard("4000 0027 6000 3184");
  await isClean("payment");
  await shopper.payButton.click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await isClean("bank");
  await page.getByRole("button", { name: shopper.words.checkout.confirm }).click();
  await shopper.seesOrder();
  await isClean("order");
});

type Words = { [key: string]: Words | string };
const leaves = (words: Words): string[] =>
  Object.values(words).flatMap((value) => (typeof value === "string" ? [value] : leaves(value)));
const anything = (pattern: string) =>
  new RegExp(`^${pattern.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/\\?\{[^{}]*\\?\}/g, ".+")}$`);

/** Every interface word on the page: texts, and names and hints that are not written out. */
const spoken = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      // The names of other markets are in their own languages.
      if (parent?.closest("script, style, noscript, [hreflang], [lang]:not(html)")) continue;
      found.add((node.textContent ?? "").replace(/\s+/g, " ").trim());
    }
    for (const element of document.querySelectorAll("[aria-label], [placeholder], [title], [alt]")) {
      for (const name of ["aria-label", "placeholder", "title", "alt"]) found.add(element.getAttribute(name) ?? "");
    }
    return [...found].filter((text) => text.length > 2);
  });

for (const language of ["de", "fr"] as const) {
  test(`leaves no English word of the interface on any page in ${language}`, async ({ page }) => {
    const market = `${language}-${language}`;
    const own = leaves(languages[language]);
    const english = leaves(languages.en).filter(
      (words) => words.length > 2 && !own.includes(words) && !/plural|select/.test(words),
    );
    expect(english.length).toBeGreaterThan(150);
    const patterns = english.filter((words) => /[a-z]{3}/i.test(words.replace(/\{[^}]*\}/g, ""))).map(anything);
    for (const { path, state } of places.filter((place) => !place.state || /unfolded|sold out/.test(place.state))) {
      await page.goto(`/${market}${path}`, { waitUntil: "networkidle" });
      const texts = await spoken(page);
      expect(texts.length).toBeGreaterThan(path === "/checkout" ? 5 : 20);
      const left = texts.filter((text) => patterns.some((pattern) => pattern.test(text)));
      expect([path, state, left]).toEqual([path, state, []]);
    }
  });
}
