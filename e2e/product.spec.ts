import catalogue from "../demo/catalogue.json" with { type: "json" };
import { expectAccessible } from "./axe";
import { chooses, fjord, opens, pictureOf, scriptsOf, words } from "./product-page";
import { wordsOf } from "./shopper";
import { expect, test } from "./test";

test("follows the address to a variant and back, and keeps pictures in their place", async ({ page }) => {
  await page.addInitScript(() => {
    const seen = window as unknown as { shift: number };
    seen.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  await opens(page, `${fjord}?v=LL-FJORD-RUS-WAL`);
  await expect(page.getByText("LL-FJORD-RUS-WAL")).toBeVisible();
  await expect(page.getByRole("group", { name: /^Fabric/ }).getByRole("radio", { name: "Rust" })).toBeChecked();
  const rust = await pictureOf(page).getAttribute("src");
  await chooses(page, "Ink");
  await expect(page.getByText("LL-FJORD-INK-WAL")).toBeVisible();
  await expect(pictureOf(page)).not.toHaveAttribute("src", rust ?? "");
  await page.getByRole("navigation", { name: words.sections }).getByRole("link").first().click();
  await chooses(page, "Sand");
  await expect(page.getByText("LL-FJORD-SAN-WAL")).toBeVisible();
  await page.goBack();
  await expect(page.getByText("LL-FJORD-INK-WAL")).toBeVisible();
  await page.goForward();
  await expect(page.getByText("LL-FJORD-SAN-WAL")).toBeVisible();
  expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThan(0.02);
});

test("stays the same static page for every choice, and ignores one that does not exist", async ({ page, request }) => {
  const plain = await request.get(fjord);
  const chosen = await request.get(`${fjord}?v=LL-FJORD-RUS-WAL`);
  expect(chosen.headers()["cache-control"]).toBe(plain.headers()["cache-control"]);
  expect((await chosen.text()).length).toBe((await plain.text()).length);
  await opens(page, `${fjord}?v=<script>`);
  await expect(page.getByText("LL-FJORD-MOS-OAK")).toBeVisible();
});

test("strikes out what cannot be had and still lets its stock words be read, by keyboard alone", async ({ page }) => {
  await opens(page, "/en-gb/products/reed-floor-lamp");
  const soldOut = page.getByRole("radio", { name: words.unavailable });
  await expect(soldOut).toHaveCount(1);
  await page
    .getByRole("group", { name: /^Finish/ })
    .getByRole("radio", { checked: true })
    .focus();
  await page.keyboard.press("ArrowRight");
  await expect(soldOut).toBeChecked();
  await expect(page.getByText(`${words.soldOut} · LL-REED-BRA`)).toBeVisible();
});

test("tells the price of a square metre where the law wants it, anew with every size", async ({ page }) => {
  const price = page.locator('div:has(> [data-testid="price"])').getByTestId("unit-price");
  await opens(page, "/de-de/products/weft-rug");
  const first = await price.textContent();
  expect(first?.replaceAll("\u00a0", " ")).toMatch(/^\d+(,\d\d)? € \/ m²$/);
  await chooses(page, "200 × 300 cm");
  await expect(price).not.toHaveText(first ?? "");
  await opens(page, "/en-us/products/weft-rug");
  await expect(price).toHaveCount(0);
  await opens(page, "/de-de/products/fjord-lounge-chair");
  await expect(price).toHaveCount(0);
});

for (const path of ["/categories/rugs", "/compare?products=weft-rug,loom-cushion"]) {
  test(`tells it on ${path.split("?")[0]} too`, async ({ page }) => {
    const price = page.getByRole("main").getByTestId("unit-price");
    await page.goto(`/de-de${path}`);
    await expect(price).toHaveText([/^\d+(,\d\d)?\s€ \/ m²$/]);
    await page.goto(`/en-us${path}`);
    await expect(page.getByRole("main")).toContainText("$");
    await expect(price).toHaveCount(0);
  });
}

test("tells it in a set, anew with every size", async ({ page }) => {
  const set = page.locator("#set");
  const price = set.getByTestId("unit-price");
  await page.goto("/de-de/products/beacon-table-lamp");
  await expect(price).toHaveText(/^\d+(,\d\d)?\s€ \/ m²$/);
  const first = (await price.textContent()) ?? "";
  const rug = set.getByRole("listitem").filter({ has: page.getByTestId("unit-price") });
  await rug.getByRole("combobox").selectOption({ label: "200 × 300 cm / Natur" });
  await expect(price).not.toHaveText(first);
  await page.goto("/en-us/products/beacon-table-lamp");
  await expect(set).toContainText("$");
  await expect(price).toHaveCount(0);
});

for (const [market, own, other] of [
  ["en-gb", "taxIncluded", "taxExcluded"],
  ["de-de", "taxIncluded", "taxExcluded"],
  ["en-us", "taxExcluded", "taxIncluded"],
] as const) {
  test(`says right below the price in ${market} whether tax is in it`, async ({ page }) => {
    const { product, site } = wordsOf(market);
    await opens(page, `/${market}/products/fjord-lounge-chair`);
    await expect(page.locator('div:has(> [data-testid="price"]) + p')).toHaveText(product[own]);
    await expect(page.locator("#set").getByText(product[own], { exact: true })).toBeVisible();
    await expect(page.getByText(product[other], { exact: true })).toHaveCount(0);
    await expect(page.getByRole("contentinfo")).toContainText(
      own === "taxIncluded" ? site.pricesIncluded : site.pricesExcluded,
    );
  });
}

/** As the CMS's seed tells the chair's story. */
const story = {
  "en-gb": ["Seven prototypes", "The last ten minutes"],
  "de-de": ["Sieben Prototypen", "Die letzten zehn Minuten"],
  "fr-fr": ["Sept prototypes", "Les dix dernières minutes"],
};

for (const [market, titles] of Object.entries(story) as [keyof typeof story, string[]][]) {
  test(`tells in ${market} what it is made of, what it has, how to look after it, and its story in between`, async ({
    page,
  }) => {
    const { product, reviews } = wordsOf(market);
    const language = market.slice(0, 2) as "en" | "de" | "fr";
    const chair = catalogue.products.find(({ handle }) => handle === "fjord-lounge-chair");
    const { features = [], care = [] } = chair?.i18n[language] ?? {};
    const materials = (["oak", "walnut", "boucle"] as const).map(
      (one) => catalogue.vocabulary.materials[one][language],
    );
    await opens(page, `/${market}/products/fjord-lounge-chair`);
    const details = page.getByRole("region", { name: product.details, exact: true });
    const listOf = (title: string) =>
      details
        .locator("div", { has: page.getByRole("heading", { name: title, exact: true }) })
        .last()
        .getByRole("listitem");
    await expect(listOf(product.materials)).toHaveText(materials);
    await expect(listOf(product.care)).toHaveText(care);
    expect([features.length, care.length]).toEqual([4, 6]);
    for (const feature of features) await expect(details.getByRole("listitem").getByText(feature)).toBeVisible();
    const said = await page.getByRole("main").getByRole("heading").allTextContents();
    const places = [product.details, ...titles, reviews.title].map((title) => said.indexOf(title));
    expect(places.filter((place) => place < 0)).toEqual([]);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
}

test("draws the chosen size to scale and says its measures, in inches where people use them", async ({ page }) => {
  await opens(page, "/en-gb/products/kin-dining-table");
  const drawing = page.getByRole("img", { name: /^Width/ });
  await chooses(page, "160 cm");
  await expect(drawing).toHaveAccessibleName(/^Width 160 cm, Depth \d+ cm, Height 75 cm$/);
  await chooses(page, "240 cm");
  await expect(drawing).toHaveAccessibleName(/^Width 240 cm/);
  await opens(page, "/en-us/products/kin-dining-table");
  await expect(drawing).toHaveAccessibleName(/^Width \d+(\.\d)? in, /);
});

test("opens the size guide on demand, in the market's measures", async ({ page }) => {
  const scripts = scriptsOf(page);
  await opens(page, "/en-us/products/weft-rug");
  const before = scripts.size;
  await page.getByRole("button", { name: words.sizeGuide }).click();
  const sheet = page.getByRole("dialog", { name: "Which rug fits?" });
  await expect(sheet.getByRole("cell", { name: "55.1 in" })).toBeVisible();
  expect(scripts.size).toBeGreaterThan(before);
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: words.sizeGuide })).toBeFocused();
  await opens(page, "/en-us/products/stoneware-mug");
  await expect(page.getByRole("button", { name: words.sizeGuide })).toHaveCount(0);
});

test("offers leaflets to download as what they are", async ({ page, request }) => {
  await opens(page, "/fr-fr/products/kin-dining-table");
  const leaflet = page.getByRole("link", { name: /Notice de montage \(PDF, \d+ ?ko\)/ });
  const answer = await request.get((await leaflet.getAttribute("href")) ?? "");
  expect(answer.headers()["content-type"]).toBe("application/pdf");
  expect((await answer.body()).subarray(0, 5).toString()).toBe("%PDF-");
});

test("shows others of its kind beside what goes with it, each once", async ({ page }) => {
  await opens(page, fjord);
  const names = async (title: string) => page.getByRole("list", { name: title }).getByRole("heading").allTextContents();
  const [goesWith, others] = [await names(words.related), await names(words.alternatives)];
  expect(goesWith.length).toBeGreaterThan(0);
  expect(others.filter((name) => goesWith.includes(name))).toEqual([]);
});

test("keeps the button in reach on a phone once it was scrolled past", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await opens(page, fjord);
  const add = page.getByRole("button", { name: words.add });
  await page.evaluate(() => document.querySelector("#dimensions")?.scrollIntoView({ behavior: "instant" }));
  await expect(add).toBeInViewport();
  await add.click();
  await expect(page.getByText(words.added)).toBeInViewport();
  await expectAccessible(page);
});

test("loads neither zoom, 3-D nor size guide before someone wants them", async ({ page }) => {
  const scripts = scriptsOf(page);
  await opens(page, "/en-gb/products/weft-rug");
  const bodies = await Promise.all([...scripts].map(async (url) => (await page.request.get(url)).text()));
  expect(bodies.length).toBeGreaterThan(0);
  for (const part of ["model-viewer", "touch-none", "inset-y-0 w-[min(26rem"]) {
    expect(bodies.filter((body) => body.includes(part))).toEqual([]);
  }
});

for (const path of ["/en-gb/products/fjord-lounge-chair", "/de-de/products/weft-rug", "/en-us/products/carafe"]) {
  for (const width of [1440, 320]) {
    test(`${path} is clear to everyone by day and by night, ${width} px wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await opens(page, path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await expectAccessible(page);
    });
  }
}
