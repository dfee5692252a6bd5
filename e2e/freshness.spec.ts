import { type APIRequestContext, expect, test } from "@playwright/test";

const env = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing: run these journeys by npm test`);
  return value;
};

/** An edit must show within two seconds; polling in short steps finds it as a shopper would. */
const soon = { timeout: 2_000, intervals: [100] };

async function htmlOf(request: APIRequestContext, path: string): Promise<string> {
  return (await request.get(path)).text();
}

test("shows a price changed in the engine's admin within two seconds", async ({ request }) => {
  const commerce = env("COMMERCE_URL");
  const login = { email: env("ADMIN_EMAIL"), password: env("ADMIN_PASSWORD") };
  const { token } = await (await request.post(`${commerce}/auth/user/emailpass`, { data: login })).json();
  const headers = { authorization: `Bearer ${token}` };
  const found = await request.get(
    `${commerce}/admin/products?handle=ember-candle-holder&fields=id,*variants,*variants.prices`,
    { headers },
  );
  const { products } = await found.json();
  const [product] = products;
  const [variant] = product.variants;
  const prices = variant.prices.filter((price: { rules_count?: number }) => !price.rules_count);
  const gbp = prices.find((price: { currency_code: string }) => price.currency_code === "gbp");
  const changed = Number(gbp.amount) + 3;

  const path = "/en-gb/products/ember-candle-holder";
  expect(await htmlOf(request, path)).not.toContain(`£${changed}`);
  const saved = await request.post(`${commerce}/admin/products/${product.id}/variants/${variant.id}`, {
    headers,
    data: {
      prices: prices.map(({ id, currency_code, amount }: { id: string; currency_code: string; amount: number }) => ({
        id,
        currency_code,
        amount: currency_code === "gbp" ? changed : amount,
      })),
    },
  });
  expect(saved.status()).toBe(200);
  await expect.poll(() => htmlOf(request, path), soon).toContain(`£${changed}`);
});

test("shows a heading changed in the CMS within two seconds", async ({ request }) => {
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
  await expect.poll(() => htmlOf(request, "/en-gb/pages/about"), soon).toContain(title);
});
