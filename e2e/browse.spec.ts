import { segmentCodes, segmentCookie } from "../lib/domain/segment";
import { shopConfig } from "../shop.config";
import { expectAccessible } from "./axe";
import { env } from "./env";
import { watchShift } from "./layout-shift";
import { languages } from "./shopper";
import { expect, test } from "./test";

const pages = [
  "/en-gb",
  "/de-de/categories/seating",
  "/fr-fr/products/fjord-lounge-chair",
  "/en-us/journal",
  "/en-gb/cart",
  "/de-de/pages/about",
  "/en-gb/search?q=chair",
  "/en-gb/products/there-is-no-such-product",
];

for (const path of pages) {
  test(`${path} has one h1, no script error, no sideways scrolling at 320 px, no shift, and axe finds nothing`, async ({
    page,
  }) => {
    const errors: string[] = [];
    const shift = await watchShift(page);
    page.on("pageerror", (error) => errors.push(error.message));
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(path, { waitUntil: "networkidle" });
    await expect(page.locator("h1:visible")).toHaveCount(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await shift()).toBeLessThan(0.02);
    await expectAccessible(page);
    expect(errors).toEqual([]);
  });
}

test("keeps a static page for every CDN: s-maxage, and no cookie once the segment is known", async ({ request }) => {
  const first = await request.get("/en-gb/products/stoneware-mug");
  expect(first.headers()["set-cookie"]).toContain("segment=");
  const second = await request.get("/en-gb/products/stoneware-mug");
  expect(second.headers()["cache-control"]).toContain("s-maxage");
  expect(second.headers()["set-cookie"]).toBeUndefined();
});

test("serves the default segment for an unknown segment code, and nobody an internal path", async ({ request }) => {
  const unknown = await request.get("/en-gb", { headers: { cookie: "segment=made-up" } });
  expect(unknown.status()).toBe(200);
  expect((await request.get("/en-gb/made-up/products/stoneware-mug")).status()).toBe(404);
});

test("keeps a page of its own for another segment at the same address, which its code's path does not open", async ({
  request,
}) => {
  const [, code] = segmentCodes(env("SEGMENT_SECRET"), shopConfig.segmentSlots);
  const headers = { cookie: `${segmentCookie}=${code}` };
  for (const kept of ["MISS", "HIT"]) {
    const page = await request.get("/fr-fr/products/ridge-vase", { headers });
    expect(page.status()).toBe(200);
    expect(page.headers()).toMatchObject({
      "x-nextjs-cache": kept,
      "cache-control": expect.stringContaining("s-maxage"),
    });
    expect(page.headers()["set-cookie"]).toBeUndefined();
  }
  expect((await request.get(`/fr-fr/${code}/products/ridge-vase`)).status()).toBe(404);
});

test("answers 404 for unknown markets, paths, products and listings, with a search", async ({ page }) => {
  for (const path of [
    "/xx-yy",
    "/en-gb/no/such/page",
    "/en-gb/products/there-is-no-such-product",
    "/en-gb/categories/no-such-category",
    "/en-gb/categories/no-such-category?page=2",
    "/en-gb/categories/no-such-category?colour=moss",
    "/de-de/collections/no-such-collection?sort=newest&page=2",
  ]) {
    const response = await page.goto(path);
    expect(response?.status(), path).toBe(404);
    await expect(page.getByRole("searchbox").last()).toBeVisible();
  }
});

test("changes picture, price and address with the variant, without asking the server", async ({ page }) => {
  await page.goto("/en-gb/products/fjord-lounge-chair", { waitUntil: "networkidle" });
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.getByRole("group", { name: "Wood" }).getByText("Walnut").click();
  await expect(page.getByTestId("price")).toHaveText("£860");
  await expect(page).toHaveURL(/v=LL-FJORD-MOS-WAL/);
  expect(asked.filter((url) => /\/api\/|\/products\/fjord/.test(new URL(url).pathname))).toEqual([]);
});

test("keeps the page when the market is switched", async ({ page }) => {
  await page.goto("/en-gb/products/fjord-lounge-chair");
  await page.getByRole("link", { name: "Deutschland (EUR)" }).click();
  await expect(page).toHaveURL(/\/de-de\/products\/fjord-lounge-chair/);
  await expect(page.getByRole("button", { name: languages.de.product.add, exact: true })).toBeVisible();
});

test("gives every script of the checkout this request's nonce and keeps it out of caches", async ({ page }) => {
  const violations: string[] = [];
  page.on("console", (message) => {
    if (/content security policy/i.test(message.text())) violations.push(message.text());
  });
  const response = await page.goto("/en-gb/checkout");
  const policy = response?.headers()["content-security-policy"] ?? "";
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
  expect(nonce).toBeTruthy();
  expect(policy).not.toContain("script-src 'self' 'unsafe-inline'");
  expect(response?.headers()["cache-control"]).toContain("no-store");
  const bare = await page.evaluate(() => [...document.scripts].filter((script) => !script.nonce).length);
  expect(bare).toBe(0);
  expect(violations).toEqual([]);
});

test("tells machines what a page shows: a product, the way to it, one address for it in each market", async ({
  page,
}) => {
  await page.goto("/en-gb/products/orbit-side-table");
  const told = await page.locator('script[type="application/ld+json"]').allTextContents();
  const byType = new Map(told.map((text) => JSON.parse(text)).map((value) => [value["@type"], value]));
  expect(byType.get("ProductGroup").hasVariant[0].offers).toMatchObject({ price: "175.00", priceCurrency: "GBP" });
  expect(byType.get("BreadcrumbList").itemListElement[0].item).toMatch(/^http.*\/en-gb$/);
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
    "href",
    /^http.*\/en-gb\/products\/orbit-side-table$/,
  );
  await expect(page.locator('link[rel="alternate"][hreflang]')).toHaveCount(5);
});

test("keeps machines out of carts, and leads them to the rest", async ({ request }) => {
  const robots = await (await request.get("/robots.txt")).text();
  expect(robots).toContain("Disallow: /*/checkout");
  expect(robots).not.toContain("Disallow: /\n");
});

test("finds what was meant where a word is mistyped", async ({ page }) => {
  await page.goto("/de-de/search?q=Sesel");
  await expect(page.getByRole("link", { name: "Loungesessel Fjord" })).toBeVisible();
});

test("goes dark with the device or by choice, keeps the choice, and takes it into the checkout", async ({ page }) => {
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const [day, night] = ["rgb(250, 247, 241)", "rgb(28, 26, 23)"];
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("/en-gb/pages/about");
  expect(await ground()).toBe(night);
  await page.getByRole("radio", { name: languages.en.site.light }).check();
  expect(await ground()).toBe(day);
  await page.goto("/en-gb/checkout");
  expect(await ground()).toBe(day);
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/en-gb");
  await page.getByRole("radio", { name: languages.en.site.dark }).check();
  await page.reload({ waitUntil: "commit" });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(await ground()).toBe(night);
  await page.getByRole("radio", { name: languages.en.site.system }).check();
  expect(await ground()).toBe(day);
});
