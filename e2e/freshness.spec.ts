import { EngineAdmin } from "./engine-admin";
import { env } from "./env";
import { type APIRequestContext, expect, test } from "./test";

type Price = { id: string; currency_code: string; amount: number; rules_count?: number };
type PricedProduct = { id: string; variants: { id: string; prices: Price[] }[] };

async function htmlOf(request: APIRequestContext, path: string): Promise<string> {
  return (await request.get(path)).text();
}

test("shows a price changed in the engine's admin, without a restart", async ({ request }) => {
  const admin = await EngineAdmin.signIn(request);
  const { products } = await admin.get<{ products: PricedProduct[] }>(
    "/products?handle=ember-candle-holder&fields=id,*variants,*variants.prices",
  );
  const [product] = products;
  const [variant] = product?.variants ?? [];
  const prices = (variant?.prices ?? []).filter((price) => !price.rules_count);
  // Cents, so that no other price on the page looks like it.
  const changed = Math.floor(Number(prices.find((price) => price.currency_code === "gbp")?.amount)) + 3.37;

  const path = "/en-gb/products/ember-candle-holder";
  expect(await htmlOf(request, path)).not.toContain(`£${changed}`);
  await admin.post(`/products/${product?.id}/variants/${variant?.id}`, {
    prices: prices.map(({ id, currency_code, amount }) => ({
      id,
      currency_code,
      amount: currency_code === "gbp" ? changed : amount,
    })),
  });
  await expect.poll(() => htmlOf(request, path)).toContain(`£${changed}`);
});

test("shows a heading changed in the CMS, without a restart", async ({ request }) => {
  const cms = env("CMS_URL");
  const login = { email: env("ADMIN_EMAIL"), password: env("ADMIN_PASSWORD") };
  const { token } = await (await request.post(`${cms}/api/users/login`, { data: login })).json();
  const headers = { authorization: `JWT ${token}` };
  const { docs } = await (
    await request.get(`${cms}/api/pages?where[slug][equals]=about&depth=0&locale=en`, { headers })
  ).json();
  const title = `About us ${Date.now()}`;
  await htmlOf(request, "/en-gb/pages/about");
  const saved = await request.patch(`${cms}/api/pages/${docs[0].id}?locale=en`, {
    headers,
    data: { title, seo: { ...docs[0].seo, title }, _status: "published" },
  });
  expect(saved.status()).toBe(200);
  await expect.poll(() => htmlOf(request, "/en-gb/pages/about")).toContain(title);
});

test("shows the last of changes that come faster than a page is made", async ({ request }) => {
  const admin = await EngineAdmin.signIn(request);
  const [path, sku] = ["/en-gb/products/halo-pendant", "LL-HALO-CHA"];
  for (const pieces of [3, 2, 3, 2, 1]) {
    await admin.leavePieces(sku, pieces);
    await htmlOf(request, path);
  }
  await expect.poll(() => htmlOf(request, path)).toContain("Only 1 left");
  await admin.leavePieces(sku, 30);
  await expect.poll(() => htmlOf(request, path)).not.toContain("Only 1 left");
});
