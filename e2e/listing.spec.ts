import { expectAccessible } from "./axe";
import { EngineAdmin } from "./engine-admin";
import { common, option, seating, tiles, told, words } from "./listing-page";
import { languages } from "./shopper";
import { expect, test } from "./test";

test("narrows a category by several values of several facets, in the address and by the keyboard", async ({ page }) => {
  await page.goto(seating);
  const all = Number.parseInt((await told(page).textContent()) ?? "", 10);
  await option(page, /^Moss/).focus();
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(`${seating}?colour=moss`);
  await expect(tiles(page)).toHaveCount(2);
  await expect(option(page, /^Moss/)).toBeFocused();
  // The other colours still tell what they would show instead: choosing one more shows more.
  await option(page, /^Clay/).check();
  await expect(page).toHaveURL(`${seating}?colour=clay&colour=moss`);
  await expect(tiles(page)).toHaveCount(3);
  await option(page, /^Solid walnut/).check();
  await expect(page).toHaveURL(/material=walnut/);
  await expect(tiles(page)).toHaveCount(1);
  await expect(page.getByRole("status").filter({ hasText: "1 product" })).toHaveCount(1);

  const chosen = page.getByRole("list", { name: words.chosen }).filter({ visible: true });
  await chosen.getByRole("link", { name: `${words.remove} Solid walnut` }).click();
  await expect(tiles(page)).toHaveCount(3);
  await expect(option(page, /^Solid walnut/)).not.toBeChecked();
  await chosen.getByRole("link", { name: words.clear }).click();
  await expect(page).toHaveURL(seating);
  await expect(tiles(page)).toHaveCount(all);
  await page.goBack();
  await expect(option(page, /^Moss/)).toBeChecked();
  await expect(tiles(page)).toHaveCount(3);
});

type Listing = { total: number; facets: { name: string; values: { value: string; count: number }[] }[] };

/** Each facet by the word that an address has for it, a listing it is counted in, and what else is chosen there. */
const search = { path: "/en-gb/search", base: { q: "oak" }, beside: { material: "oak" }, prices: [35, 900] };
const facetsBeside: {
  name: string;
  key: string;
  path: string;
  base: Record<string, string>;
  beside: Record<string, string>;
  prices: number[];
}[] = [
  { name: "category", key: "category", ...search },
  { name: "colour", key: "colour", ...search },
  { name: "material", key: "material", ...search, beside: { available: "true" } },
  {
    name: "availability",
    key: "available",
    path: "/en-gb/collections/small-gifts",
    base: { collection: "small-gifts" },
    beside: {},
    prices: [20, 100],
  },
  { name: "rating", key: "minRating", ...search },
];

for (const { name, key, path, base, beside, prices } of facetsBeside) {
  test(`counts for each value of ${name} what choosing it shows, between two prices`, async ({ page, request }) => {
    const [least = 0, most = 0] = prices;
    const ask = async (more: Record<string, string>): Promise<Listing> =>
      (await request.get("/api/v1/products", { params: { market: "en-gb", ...base, ...beside, ...more } })).json();
    const { total, facets } = await ask({ minPrice: `${least * 100}`, maxPrice: `${most * 100}` });
    expect(total).toBeLessThan((await ask({})).total);
    const counts = new Map(
      facets.find((facet) => facet.name === name)?.values.map(({ value, count }) => [value, count]),
    );
    const control = (value: string) => page.locator(`input[name="${key}"][value="${value}"]`).filter({ visible: true });
    const address = (chosen: Record<string, string>) => {
      const said = { ...(base.q ? base : {}), ...beside, minPrice: `${least}`, maxPrice: `${most}`, ...chosen };
      return `${path}?${new URLSearchParams(said)}`;
    };
    await page.goto(address({}));
    const offered = await page
      .locator(`input[name="${key}"]`)
      .evaluateAll((all) => [...new Set(all.map((one) => (one as HTMLInputElement).value))].filter(Boolean));
    expect(offered.length).toBeGreaterThan(0);
    for (const value of offered) {
      const count = counts.get(name === "availability" ? ([...counts.keys()][0] ?? "") : value);
      await page.goto(address({ [key]: value }));
      await expect(told(page), value).toHaveText(new RegExp(`^${count} `));
      await expect(tiles(page), value).toHaveCount(count ?? 0);
      // The value still says so once it is chosen.
      await expect(control(value), value).toBeChecked();
      await expect(control(value).locator("xpath=.."), value).toHaveText(new RegExp(`${count}$`));
    }
    // Some are not of it: the counts are no mere total.
    expect([...counts.values()].some((count) => count < total)).toBe(true);
  });
}

/** What a tile says its product costs at least, in whole euros. */
const euros = (tile: string) => Number(/([\d.]+)(?:,\d\d)?\s€/.exec(tile)?.[1]?.replace(".", ""));

test("keeps within prices typed in the market's currency, from below and from above", async ({ page }) => {
  const { filters } = languages.de;
  const field = (label: string) => page.getByLabel(label, { exact: true }).filter({ visible: true });
  const shown = async () => (await tiles(page).allInnerTexts()).map(euros).toSorted((a, b) => a - b);
  await page.goto("/de-de/categories/tables");
  const all = await shown();
  await field(filters.to).fill("800");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/de-de/categories/tables?maxPrice=800");
  await expect(page.getByRole("link", { name: `${filters.remove} bis 800 €` })).toBeVisible();
  await expect.poll(shown).toEqual(all.filter((price) => price <= 800));
  await field(filters.from).fill("300");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/de-de/categories/tables?minPrice=300&maxPrice=800");
  await expect(page.getByRole("link", { name: `${filters.remove} 300 € bis 800 €` })).toBeVisible();
  await expect.poll(shown).toEqual(all.filter((price) => price >= 300 && price <= 800));
  await field(filters.to).fill("");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/de-de/categories/tables?minPrice=300");
  await expect.poll(shown).toEqual(all.filter((price) => price >= 300));
  expect(all.filter((price) => price < 300).length * all.filter((price) => price > 800).length).toBeGreaterThan(0);
});

test("keeps to what can be had now", async ({ page }) => {
  await page.goto("/en-gb/categories/kitchen");
  const all = Number.parseInt((await told(page).textContent()) ?? "", 10);
  await option(page, new RegExp(`^${words.available}`)).check();
  await expect(page).toHaveURL(/available=true/);
  await expect(told(page)).not.toHaveText(new RegExp(`^${all} `));
  await expect(tiles(page).getByText(common.soldOut)).toHaveCount(0);
});

test("orders by name as a dictionary of the language does", async ({ request }) => {
  const titles: string[] = [];
  for (const page of [1, 2]) {
    const answer = await request.get(`/api/v1/products?market=fr-fr&sort=title&page=${page}`);
    titles.push(...(await answer.json()).products.map(({ title }: { title: string }) => title));
  }
  expect(titles.some((title) => title.startsWith("É"))).toBe(true);
  expect(titles).toEqual(titles.toSorted(new Intl.Collator("fr", { sensitivity: "base" }).compare));
});

test("orders a listing by price, and keeps the order while filters change", async ({ page }) => {
  await page.goto("/en-gb/categories/objects");
  await page.getByLabel(words.sort).filter({ visible: true }).selectOption({ label: words.priceRising });
  await expect(page).toHaveURL(/sort=price-asc/);
  await expect
    .poll(async () => {
      const texts = await tiles(page).allInnerTexts();
      const prices = texts.map((text) => Number(/£([\d,.]+)/.exec(text)?.[1]?.replace(",", "")));
      return prices.length > 2 && prices.every((price, index) => price >= (prices[index - 1] ?? 0));
    })
    .toBe(true);
  await option(page, /^Chalk/).check();
  await expect(page).toHaveURL("/en-gb/categories/objects?colour=chalk&sort=price-asc");
});

test("filters in a sheet on a phone, which stays while the listing changes behind it", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(seating, { waitUntil: "networkidle" });
  await page.getByText(words.title, { exact: true }).click();
  const sheet = page.getByRole("dialog", { name: words.title });
  await sheet.getByRole("checkbox", { name: /^Moss/ }).check();
  await expect(sheet.getByRole("button", { name: "Show 2 products" })).toBeVisible();
  await expect(sheet.getByRole("checkbox", { name: /^Moss/ })).toBeFocused();
  await sheet.getByRole("checkbox", { name: /^Clay/ }).check();
  await expect(sheet.getByRole("button", { name: "Show 3 products" })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await expectAccessible(page);
  await sheet.getByRole("button", { name: "Show 3 products" }).click();
  await expect(sheet).toBeHidden();
  await expect(tiles(page)).toHaveCount(3);
  const opener = page.locator("summary", { hasText: `${words.title} (2)` }).filter({ visible: true });
  await expect(opener).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(sheet).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(opener).toBeFocused();
});

test("tells what to leave out where nothing has everything that was chosen", async ({ page }) => {
  await page.goto(`${seating}?colour=clay&material=papercord`);
  await expect(page.getByText(words.nothing)).toBeVisible();
  const way = page.getByRole("link", { name: /^Without “Danish paper cord”: 1 product/ });
  await expectAccessible(page);
  await way.click();
  await expect(page).toHaveURL(`${seating}?colour=clay`);
  await expect(tiles(page)).toHaveCount(1);
  await page.goto(`${seating}?colour=clay&material=papercord&minPrice=2000`);
  await page.getByRole("link", { name: /^Only “Clay”: 1 product/ }).click();
  await expect(tiles(page)).toHaveCount(1);
});

test("searches with the same filters, and helps where nothing is called what was typed", async ({ page }) => {
  await page.goto("/en-gb/search?q=chair");
  await option(page, /^Moss/).check();
  await expect(page).toHaveURL("/en-gb/search?q=chair&colour=moss");
  await expect(page.getByRole("link", { name: "Fjord Lounge Chair" }).filter({ visible: true })).toBeVisible();
  await page.goto("/en-gb/search?q=louge+chiar");
  await expect(told(page)).toHaveText(words.alike.replace("{q}", "louge chiar"));
  await expect(page.getByRole("link", { name: "Fjord Lounge Chair" })).toBeVisible();
  await page.goto("/en-gb/search?q=xqzwv");
  await expect(page.getByText(words.forgiving)).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "Lighting" }).click();
  await expect(page).toHaveURL("/en-gb/categories/lighting");
});

test("shows a tile in the colour chosen on it, and loads that picture only then", async ({ page }) => {
  const loaded: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "image") loaded.push(decodeURIComponent(request.url()));
  });
  await page.goto("/en-gb/categories/table-lamps", { waitUntil: "networkidle" });
  const tile = tiles(page).filter({ hasText: "Beacon" });
  const dots = tile.getByRole("group", { name: common.colours });
  expect(loaded.filter((url) => /beacon.*ink/.test(url))).toEqual([]);
  await dots.getByTitle("Ink").click();
  await expect.poll(() => loaded.some((url) => /beacon.*ink/.test(url))).toBe(true);
  await expect(tile.locator("img").first()).toHaveAttribute("src", /ink/);
  await page.keyboard.press("ArrowRight");
  await expect(tile.locator("img").first()).not.toHaveAttribute("src", /ink/);
  await page.keyboard.press("ArrowLeft");
  await tile.getByRole("link").click();
  await expect(page).toHaveURL(/\/products\/beacon-table-lamp\?v=LL-BEACON-INK/);
});

test("shows tiles in the colour that is looked for", async ({ page }) => {
  await page.goto("/en-gb/categories/table-lamps?colour=ink");
  const tile = tiles(page).filter({ hasText: "Beacon" });
  await expect(tile.locator("img").first()).toHaveAttribute("src", /ink/);
  await expect(tile.getByRole("link")).toHaveAttribute("href", /\?v=LL-BEACON-INK/);
});

test("lists by the stars of reviews, as soon as the engine knows them", async ({ page, request }) => {
  const admin = await EngineAdmin.signIn(request);
  const handle = "tally-wall-clock";
  const { products } = await admin.get<{ products: { id: string; metadata: object }[] }>(
    `/products?handle=${handle}&fields=id,metadata`,
  );
  const rating = { average: 4.9, count: 40 };
  await admin.post(`/products/${products[0]?.id}`, { metadata: { ...products[0]?.metadata, rating } });
  const listed = async () => {
    const answer = await request.get("/api/v1/products?market=en-gb&category=objects&minRating=4&sort=rating");
    const { products: found }: { products: { handle: string; rating?: { average: number } }[] } = await answer.json();
    return found;
  };
  await expect.poll(async () => (await listed()).find((one) => one.handle === handle)?.rating).toEqual(rating);
  for (const { rating: stars } of await listed()) expect(stars?.average).toBeGreaterThanOrEqual(4);
  await page.goto("/en-gb/categories/objects?sort=rating");
  await page.getByRole("radio", { name: /^4 stars and up/ }).check();
  await expect(page).toHaveURL("/en-gb/categories/objects?minRating=4&sort=rating");
  await expect(tiles(page).filter({ hasText: "Tally" })).toBeVisible();
  await expect(tiles(page).filter({ hasText: "Pebble" })).toHaveCount(0);
});
