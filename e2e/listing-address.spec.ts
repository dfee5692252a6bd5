import fc from "fast-check";
import { filterKeys } from "@/lib/domain/listing-filters";
import { expectAccessible } from "./axe";
import { hostile } from "./hostile";
import { watchShift } from "./layout-shift";
import { option, seating, tiles, words } from "./listing-page";
import { expect, test } from "./test";

test("turns pages by plain links, and shows the last for one beyond it", async ({ page, request }) => {
  await page.goto("/en-gb/search?q=le");
  const pages = page.getByRole("navigation", { name: words.pages }).filter({ visible: true });
  const seen = await tiles(page).getByRole("heading").allInnerTexts();
  expect(seen).toHaveLength(24);
  await pages.getByRole("link", { name: words.next }).click();
  await expect(page).toHaveURL("/en-gb/search?q=le&page=2");
  await expect(pages.locator('[aria-current="page"]')).toHaveText(/2/);
  await expect(tiles(page)).not.toHaveCount(24);
  for (const title of await tiles(page).getByRole("heading").allInnerTexts()) expect(seen).not.toContain(title);
  await page.goto("/en-gb/search?q=le&page=50");
  await expect(pages.locator('[aria-current="page"]')).toHaveText(/2/);
  expect((await request.get("/en-gb/search?q=le&page=51")).status()).toBe(200);
});

test("speaks the market's language, and keeps the choice from market to market", async ({ page }) => {
  await page.goto(`${seating}?colour=moss`);
  await page.getByRole("link", { name: "Deutschland (EUR)" }).click();
  await expect(page).toHaveURL("/de-de/categories/seating?colour=moss");
  await expect(option(page, /^Moos/)).toBeChecked();
  await page.goto("/fr-fr/categories/seating?colour=moss");
  await expect(option(page, /^Mousse/)).toBeChecked();
  await expect(page.getByRole("link", { name: /Canapé|Drift/ }).last()).toBeVisible();
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("narrows, orders and searches by forms and links", async ({ page }) => {
    await page.goto(seating);
    await option(page, /^Moss/).check();
    await page.getByLabel(words.sort).selectOption({ label: words.priceRising });
    await page.getByRole("button", { name: words.apply }).click();
    await expect(page).toHaveURL(/colour=moss/);
    await expect(tiles(page)).toHaveCount(2);
    await page.getByRole("link", { name: `${words.remove} Moss` }).click();
    await expect(page).toHaveURL(`${seating}?sort=price-asc`);
    await page.goto("/en-gb/search?q=lamp");
    await expect(tiles(page).first()).toBeVisible();
  });

  test("unfolds the filters on a phone", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(seating);
    await expect(option(page, /^Moss/)).toHaveCount(0);
    await page.getByText(words.title, { exact: true }).click();
    await expect(option(page, /^Moss/)).toHaveCount(1);
  });
});

test("keeps plain listings for every CDN, and filtered ones out of search engines", async ({ page, request }) => {
  await request.get(seating);
  const kept = ["?utm_source=post", "?sort=price-asc", "?available=true", "?minRating=4"].map(
    (query) => seating + query,
  );
  for (const path of [seating, ...kept, "/en-gb/collections/the-quiet-living-room?sort=newest"]) {
    expect((await request.get(path)).headers()["cache-control"], path).toContain("s-maxage");
  }
  await page.goto(`${seating}?colour=moss&page=3`);
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute("href", /\/en-gb\/categories\/seating$/);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
});

test("keeps no page of an address that was made up, and every page that is there", async ({ request }) => {
  const look = async (path: string) => {
    const response = await request.get(path);
    return { path, status: response.status(), kept: response.headers()["x-nextjs-cache"] };
  };
  const name = crypto.randomUUID();
  for (const place of ["", "products/", "pages/", "journal/", "categories/", "collections/"]) {
    const queries = ["categories/", "collections/"].includes(place) ? ["", "?sort=newest", "?colour=moss"] : [""];
    for (const path of queries.map((query) => `/en-gb/${place}${name}${query}`)) {
      for (const _ of ["once", "twice"]) expect(await look(path)).toEqual({ path, status: 404, kept: "MISS" });
    }
  }
  const path = "/en-gb/products/stoneware-mug";
  await expect.poll(() => look(path)).toEqual({ path, status: 200, kept: "HIT" });
});

test("answers any query string with a page", async ({ request }) => {
  const keys = [...filterKeys, "q", "x"];
  const search = fc
    .array(fc.tuple(fc.constantFrom(...keys), hostile), { minLength: 1, maxLength: 14 })
    .map((pairs) => new URLSearchParams(pairs).toString());
  const places = [seating, "/de-de/collections/the-quiet-living-room", "/fr-fr/search"];
  // A page that was never made waits for the engine; what is asked about here is the query.
  for (const place of places) await expect(async () => expect((await request.get(place)).status()).toBe(200)).toPass();
  // What names the inside of the language's objects, too.
  for (const name of ["__proto__", "constructor", "hasOwnProperty", "toString"]) {
    for (const place of places) {
      const query = new URLSearchParams([[name, "1"]]);
      expect((await request.get(`${place}?${query}`)).status(), `${place}?${query}`).toBe(200);
      expect((await request.get(`${place}?${query}&sort=price-asc`)).status(), `${place}?${query}&sort`).toBe(200);
    }
  }
  const path = fc.constantFrom(...places);
  await fc.assert(
    fc.asyncProperty(path, search, async (place, query) => {
      const response = await request.get(`${place}?${query}`);
      expect([200, 307, 404], `${place}?${query}`).toContain(response.status());
    }),
    { numRuns: 25, seed: Number(process.env.PROPERTY_SEED ?? 20_261) },
  );
});

test("finds nothing where a path is no text", async ({ request }) => {
  for (const path of [
    "/en-gb/categories",
    "/en-gb/products",
    "/en-gb/search",
    "/en-gb",
    "",
    "/og",
    "/media",
    "/sitemaps",
  ]) {
    for (const name of ["%E0%A4", "%", "a%zz"]) {
      expect((await request.get(`${path}/${name}`)).status(), `${path}/${name}`).toBe(404);
    }
  }
  const answer = await request.get("/api/v1/products/%E0%A4?market=en-gb");
  expect([answer.status(), (await answer.json()).code]).toEqual([400, "input-invalid"]);
});

for (const path of [
  `${seating}?colour=moss&material=oak&available=true&minPrice=100`,
  "/de-de/search?q=Leuchte&colour=chalk",
  "/fr-fr/search?q=xqzwv",
  `/en-gb/search?q=${"x".repeat(80)}`,
  `/de-de/search?q=${"Donaudampfschifffahrt".repeat(3)}&colour=chalk`,
]) {
  test(`${path} fits 320 px, shifts nothing, and axe finds nothing`, async ({ page }) => {
    const shift = await watchShift(page);
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(path, { waitUntil: "networkidle" });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await shift()).toBeLessThan(0.02);
    await expectAccessible(page);
  });
}
