import { expectAccessible } from "./axe";
import { EngineAdmin } from "./engine-admin";
import { languages, type MarketCode, wordsOf } from "./shopper";
import { expect, test } from "./test";

/** Of the demo: on sale for some days, and once before that for less than usual, within thirty days. */
const cushion = "/products/loom-cushion?v=LL-LOOM-RUS-50X50";
const lowest = { "en-gb": "£55", "de-de": "64 €", "fr-fr": "64 €" };

for (const market of Object.keys(lowest) as (keyof typeof lowest)[]) {
  test(`tells beside a sale price the lowest of the thirty days before, in ${market}`, async ({ page }) => {
    await page.goto(`/${market}${cushion}`);
    const told = page.getByTestId("lowest-price");
    await expect(told).toHaveText(wordsOf(market).sale.lowestPrice.replace("{price}", lowest[market]));
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await expectAccessible(page);
  });
}

test("tells nothing of it where no law asks, and nothing of a variant that is not on sale", async ({ page }) => {
  await page.goto(`/en-us${cushion}`);
  await expect(page.getByTestId("price")).toContainText("$67");
  await expect(page.getByTestId("lowest-price")).toHaveCount(0);
  await page.goto(`/en-gb${cushion}`);
  await expect(page.getByTestId("lowest-price")).toBeVisible();
  await page.getByText("Moss", { exact: true }).first().click();
  await expect(page.getByTestId("lowest-price")).toBeHidden();
});

test("tells it on the cards of a list too", async ({ page }) => {
  const sale = languages.de.sale.lowestPrice.replace("{price}", "215 €");
  await page.goto("/de-de/categories/coffee-side-tables");
  const card = page.getByRole("article").filter({ has: page.locator('a[href*="orbit-side-table"]') });
  await expect(card).toContainText(sale);
  await page.goto("/en-us/categories/coffee-side-tables");
  await expect(card).toContainText("$200");
  await expect(card).not.toContainText("Lowest");
});

/** Several events of one change follow each other. */
const soon = { timeout: 30_000 };

type Priced = { price: { current: { amount: number }; original?: unknown; lowest30Days?: { amount: number } } };

test("notes a sale the merchant begins, deepens and ends, and keeps to the price before the first step", async ({
  request,
}) => {
  const admin = await EngineAdmin.signIn(request);
  const handle = "tally-wall-clock";
  const priceOf = async (market: MarketCode = "en-gb") => {
    // The page's visit is what makes the answer anew that the API then gives too.
    await request.get(`/${market}/products/${handle}`);
    const { product } = await (await request.get(`/api/v1/products/${handle}?market=${market}`)).json();
    return (product.variants[0] as Priced).price;
  };
  const { product } = await (await request.get(`/api/v1/products/${handle}?market=en-gb`)).json();
  const variant_id: string = product.variants[0].id;
  const usual = (await priceOf()).current.amount;
  expect((await priceOf()).lowest30Days).toBeUndefined();

  const reduced = (percent: number) => Math.round((usual / 100) * percent) / 100;
  const list = await beginsSale(admin, variant_id, reduced(90));
  await expect
    .poll(async () => priceOf(), soon)
    .toEqual({
      current: { amount: reduced(90) * 100, currency: "GBP" },
      original: { amount: usual, currency: "GBP" },
      lowest30Days: { amount: usual, currency: "GBP" },
    });
  await admin.post(`/price-lists/${list.id}/prices/batch`, {
    update: [{ id: list.priceId, variant_id, currency_code: "gbp", amount: reduced(80) }],
  });
  await expect
    .poll(async () => priceOf(), soon)
    .toMatchObject({ current: { amount: reduced(80) * 100 }, lowest30Days: { amount: usual } });
  await admin.delete(`/price-lists/${list.id}`);
  await expect.poll(async () => priceOf(), soon).toEqual({ current: { amount: usual, currency: "GBP" } });

  // Another sale so soon after must tell that it was cheaper within thirty days.
  const again = await beginsSale(admin, variant_id, reduced(85));
  await expect.poll(async () => (await priceOf()).lowest30Days?.amount, soon).toBe(reduced(80) * 100);
  await admin.delete(`/price-lists/${again.id}`);
  await expect.poll(async () => (await priceOf()).original, soon).toBeUndefined();
});

async function beginsSale(admin: EngineAdmin, variant_id: string, amount: number) {
  const title = `Sale ${crypto.randomUUID()}`;
  await admin.post("/price-lists", {
    title,
    description: title,
    type: "sale",
    status: "active",
    prices: [{ variant_id, currency_code: "gbp", amount }],
  });
  const { price_lists } = await admin.get<{ price_lists: { id: string; title: string; prices: { id: string }[] }[] }>(
    "/price-lists?limit=100&order=-created_at&fields=id,title,*prices",
  );
  const list = price_lists.find((one) => one.title === title);
  return { id: list?.id ?? "", priceId: list?.prices[0]?.id ?? "" };
}

const ships = {
  "en-gb": "Made to order, ships in about 6 weeks",
  "de-de": "Wird für Sie gefertigt, Versand in etwa 6 Wochen",
  "fr-fr": "Fabriqué sur commande, expédié sous 6 semaines environ",
};

for (const market of Object.keys(ships) as (keyof typeof ships)[]) {
  test(`tells how long what is made to order takes, in ${market}`, async ({ page }) => {
    await page.goto(`/${market}/products/drift-sofa?v=LL-DRIFT-3S-SLA`);
    await expect(page.getByText(ships[market])).toBeVisible();
    await expect(page.getByRole("button", { name: wordsOf(market).product.add, exact: true })).toBeEnabled();
  });
}

test("tells the date the merchant writes into the metadata, and nothing of one that is past", async ({
  page,
  request,
}) => {
  const admin = await EngineAdmin.signIn(request);
  const { products } = await admin.get<{
    products: { id: string; variants: { id: string; sku: string; metadata: Record<string, unknown> }[] }[];
  }>("/products?handle=kin-dining-table&fields=id,*variants");
  const [product] = products;
  const variant = product?.variants.find(({ sku }) => sku === "LL-KIN-240-WAL");
  const writes = (restock_on: string) =>
    admin.post(`/products/${product?.id}/variants/${variant?.id}`, { metadata: { ...variant?.metadata, restock_on } });
  const sees = (text: string) =>
    expect(async () => {
      await page.goto("/en-gb/products/kin-dining-table?v=LL-KIN-240-WAL");
      await expect(page.getByText(text)).toBeVisible({ timeout: 5_000 });
    }).toPass();
  await writes("2031-01-14");
  await sees("Made to order, ships by 14 January");
  await writes("2020-01-14");
  await sees("Made to order, ships later");
  await writes("the week after next");
  await sees("Made to order, ships later");
  await writes(String(variant?.metadata.restock_on));
});
