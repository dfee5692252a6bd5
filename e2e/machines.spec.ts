import sharp from "sharp";
import { head, kinOf, pathOf } from "./page-head";
import { languages, markets } from "./shopper";
import { type APIRequestContext, expect, type Page, test } from "./test";

type Told = { [key: string]: unknown; "@type"?: string };

async function toldOn(page: Page): Promise<Map<string, Told>> {
  const texts = await page.locator('script[type="application/ld+json"]').allTextContents();
  const values = texts.map((text): Told => JSON.parse(text)).flatMap((value) => (value["@graph"] as Told[]) ?? [value]);
  return new Map(values.map((value) => [value["@type"] ?? "", value]));
}

const locs = (xml: string) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = ""]) => address);

const found = [
  "/en-gb",
  "/de-de/products/fjord-lounge-chair",
  "/en-us/categories/seating",
  "/fr-fr/collections/small-gifts",
  "/en-gb/journal",
  "/de-de/pages/about",
];

for (const path of found) {
  test(`${path} has its own title, description, address, kin in every market and picture`, async ({
    page,
    request,
  }) => {
    await page.goto(path);
    const title = await page.title();
    const description = (await head(page, 'meta[name="description"]')) ?? "";
    expect(title.length).toBeGreaterThan(10);
    expect(description.length).toBeGreaterThan(20);
    expect(description.length).toBeLessThanOrEqual(160);
    expect(pathOf(await head(page, 'link[rel="canonical"]', "href"))).toBe(path);
    const rest = path.slice(6);
    expect(await kinOf(page)).toEqual({
      "en-US": `/en-us${rest}`,
      "en-GB": `/en-gb${rest}`,
      "de-DE": `/de-de${rest}`,
      "fr-FR": `/fr-fr${rest}`,
      "x-default": `/en-us${rest}`,
    });
    await expect(page.locator('link[rel="manifest"]')).toHaveCount(1);
    expect(await head(page, 'meta[name="twitter:card"]')).toBe("summary_large_image");
    const picture = await request.get(pathOf(await head(page, 'meta[property="og:image"]')));
    expect(picture.headers()["cache-control"]).toContain("immutable");
    expect(await sharp(await picture.body()).metadata()).toMatchObject({ format: "jpeg", width: 1200, height: 630 });
  });
}

test("tells of a product as a group of variants, of a listing as a list, of an article and of the shop", async ({
  page,
}) => {
  await page.goto("/de-de/products/fjord-lounge-chair");
  const group = (await toldOn(page)).get("ProductGroup");
  const variants = group?.hasVariant as { sku: string; offers: { url: string; price: string }; image: string[] }[];
  expect(variants).toHaveLength(8);
  expect(new Set(variants.map(({ sku }) => sku)).size).toBe(8);
  for (const { sku, offers, image } of variants) {
    expect(offers.url).toContain(`/de-de/products/fjord-lounge-chair?v=${sku}`);
    expect(offers.price).toMatch(/^\d+\.\d\d$/);
    expect(image[0]).toMatch(/^http.*\/media\//);
  }
  await page.goto("/de-de/categories/seating");
  const list = (await toldOn(page)).get("ItemList")?.itemListElement as { position: number; url: string }[];
  expect(list.map(({ position }) => position)).toEqual(list.map((_, index) => index + 1));
  const links = await page
    .locator("main article h2 a")
    .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
  expect(list.map(({ url }) => pathOf(url))).toEqual(links.map(pathOf));
  await page.goto("/de-de/journal");
  await page.goto(pathOf(await page.locator("main li a").first().getAttribute("href")));
  expect((await toldOn(page)).get("Article")).toMatchObject({ headline: await page.locator("h1").textContent() });
  await page.goto("/de-de");
  const shop = await toldOn(page);
  expect(shop.get("Organization")).toMatchObject({ name: "Larch & Loom" });
  const action = shop.get("WebSite")?.potentialAction as { target: { urlTemplate: string } } | undefined;
  const search = new URL(action?.target.urlTemplate.replace("{search_term_string}", "Fjord") ?? "");
  await page.goto(search.pathname + search.search);
  await expect(page.getByRole("link", { name: "Loungesessel Fjord" }).first()).toBeVisible();
});

test("leads to every page once, by an index of sitemaps, with its kin and the day it changed", async ({ request }) => {
  const robots = await (await request.get("/robots.txt")).text();
  const index = await request.get(pathOf(/Sitemap: (\S+)/.exec(robots)?.[1] ?? ""));
  expect(index.headers()["content-type"]).toContain("xml");
  const shards = locs(await index.text()).map(pathOf);
  expect(shards).toEqual(
    markets.flatMap((market) => [`/sitemaps/${market}/pages.xml`, `/sitemaps/${market}/products-1.xml`]),
  );
  for (const shard of ["/sitemaps/de-de/pages.xml", "/sitemaps/de-de/products-1.xml"]) {
    const xml = await (await request.get(shard)).text();
    const pages = locs(xml).map(pathOf);
    expect(pages.length).toBeGreaterThan(10);
    expect(new Set(pages).size).toBe(pages.length);
    expect(xml.match(/hreflang="x-default"/g)).toHaveLength(pages.length);
    for (const page of [pages[0], pages.at(-1)]) expect((await request.get(page ?? "")).status()).toBe(200);
  }
  const products = await (await request.get("/sitemaps/en-gb/products-1.xml")).text();
  expect(locs(products)).toHaveLength(26);
  expect(products.match(/<lastmod>\d{4}-\d\d-\d\dT/g)).toHaveLength(26);
  for (const nothing of ["en-gb/products-2.xml", "en-gb/products-0.xml", "xx-yy/pages.xml", "en-gb/nothing.xml"]) {
    expect((await request.get(`/sitemaps/${nothing}`)).status()).toBe(404);
  }
});

const read = (request: APIRequestContext, path: string, accept: string) => request.get(path, { headers: { accept } });
const browser = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8";

test("tells beside a price in Markdown what the law wants beside it, and when pieces on back-order ship", async ({
  request,
}) => {
  const textOf = async (path: string) => (await (await request.get(path)).text()).replaceAll("\u00a0", " ");
  expect(await textOf("/de-de/products/weft-rug.md")).toMatch(/349 € \(124,64 € \/ m²\)/);
  expect(await textOf("/en-us/products/weft-rug.md")).not.toContain("m²");
  const lowest = languages.de.sale.lowestPrice.replace("{price}", "\\d+ €");
  expect(await textOf("/de-de/products/orbit-side-table.md")).toMatch(new RegExp(`205 € \\(~~245 €~~; ${lowest}\\)`));
  const { shipsBy } = languages.en.restock;
  expect(await textOf("/en-gb/products/kin-dining-table.md")).toContain(shipsBy.split("{")[0]);
});

test("gives Markdown to who names it, with the prices of the page, and HTML to every browser", async ({
  page,
  request,
}) => {
  const path = "/en-gb/products/fjord-lounge-chair";
  const answer = await read(request, path, "text/markdown, text/html;q=0.9");
  expect(answer.headers()).toMatchObject({
    "content-type": "text/markdown; charset=utf-8",
    vary: expect.stringMatching(/accept/i),
  });
  const text = await answer.text();
  await page.goto(path);
  expect(text).toContain(`# ${await page.locator("h1").textContent()}`);
  expect(text).toContain(await page.getByTestId("price").textContent());
  expect(text.match(/\?v=LL-FJORD-/g)).toHaveLength(8);
  expect(text).toContain("| Price | Availability |");
  expect(await (await request.get(`${path}.md`)).text()).toBe(text);
  for (const accept of [browser, "*/*", "text/html, text/markdown;q=0.5", "text/markdown;q=0"]) {
    expect((await read(request, path, accept)).headers()["content-type"]).toContain("text/html");
  }
  const html = await read(request, path, browser);
  expect(html.headers()["cache-control"]).toContain("s-maxage");
});

test("has every kind of page as Markdown, and a 404 where there is none", async ({ request }) => {
  const article = /\/en-gb(\/journal\/[a-z0-9-]+)/.exec(await (await request.get("/en-gb/journal.md")).text())?.[1];
  for (const [path, word] of [
    ["", "## "],
    ["/categories/seating", "Fjord Lounge Chair"],
    ["/collections/small-gifts", "£"],
    ["/journal", "/journal/"],
    [article, "# "],
    ["/pages/shipping-and-returns", "**30 days**"],
  ] as const) {
    const answer = await read(request, `/en-gb${path}`, "text/markdown");
    expect([path, answer.status()]).toEqual([path, 200]);
    expect(await answer.text()).toContain(word);
  }
  for (const nothing of ["/en-gb/products/there-is-no-such-product", "/en-gb/pages/constructor", "/xx-yy/journal"]) {
    expect((await read(request, nothing, "text/markdown")).status()).toBe(404);
  }
  const llms = await (await request.get("/llms.txt")).text();
  expect(llms).toMatch(/^# Larch & Loom\n\n> /);
  for (const [, address = ""] of [...llms.matchAll(/\((http[^)]+\.md)\)/g)].slice(0, 12)) {
    expect([address, (await request.get(pathOf(address))).status()]).toEqual([address, 200]);
  }
});

test("draws no picture for what is not there, and leads an old picture's address to the new one", async ({
  request,
}) => {
  for (const nothing of [
    "/og/en-gb/products/no-such-product-0123456789ab.jpg",
    "/og/xx-yy/shop/card-0123456789ab.jpg",
    "/og/en-gb/shop/card.jpg",
    "/og/en-gb/constructor/card-0123456789ab.jpg",
    "/icons/constructor",
  ]) {
    expect([nothing, (await request.get(nothing)).status()]).toEqual([nothing, 404]);
  }
  const old = await request.get("/og/en-gb/products/stoneware-mug-0123456789ab.jpg", { maxRedirects: 0 });
  expect(old.status()).toBe(307);
  expect((await request.get(old.headers().location ?? "")).headers()["content-type"]).toBe("image/jpeg");
});

test("draws for each product, and for the shop, a picture of its own", async ({ page, request }) => {
  const pictures = [];
  for (const path of ["/products/stoneware-mug", "/products/fjord-lounge-chair", ""]) {
    await page.goto(`/en-gb${path}`);
    const picture = await request.get(pathOf(await head(page, 'meta[property="og:image"]')));
    expect(picture.headers()["content-type"]).toBe("image/jpeg");
    // As seen small: that pixels differ somewhere would already be so by the noise of the format.
    pictures.push(
      await sharp(await picture.body())
        .resize(60, 32, { fit: "fill" })
        .greyscale()
        .raw()
        .toBuffer(),
    );
  }
  for (const [index, picture] of pictures.entries()) {
    for (const other of pictures.slice(index + 1)) {
      const differing = picture.filter((level, place) => Math.abs(level - (other[place] ?? level)) > 40);
      expect(differing.length).toBeGreaterThan(picture.length / 20);
    }
  }
});

test("has a manifest whose icons are there, at the sizes it says", async ({ request }) => {
  const { icons, name } = await (await request.get("/manifest.webmanifest")).json();
  expect(name).toBe("Larch & Loom");
  for (const { src, sizes, type } of [...icons, { src: "/favicon.ico", sizes: "32x32", type: "image/png" }]) {
    const answer = await request.get(src);
    expect(answer.headers()["content-type"]).toBe(type);
    const { width } = await sharp(await answer.body()).metadata();
    expect([src, sizes === "any" || Number.parseInt(sizes, 10) === width]).toEqual([src, true]);
  }
});
