import { EngineAdmin } from "./engine-admin";
import { kinOf } from "./page-head";
import { expect, test } from "./test";

/** Several events of one change follow each other. */
const soon = { timeout: 30_000 };

type Price = { currency_code: string; amount: number; rules_count?: number };
type Variant = { id: string; prices: Price[] };

test("a product without a price in a currency is told to nobody in its markets, and is found there again when it has one", async ({
  page,
  request,
}) => {
  const handle = "morrow-mirror";
  const admin = await EngineAdmin.signIn(request);
  const { products } = await admin.get<{ products: { id: string; variants: Variant[] }[] }>(
    `/products?handle=${handle}&fields=id,*variants,*variants.prices`,
  );
  const { id, variants = [] } = products[0] ?? {};
  const price = async (isWanted: (price: Price) => boolean) => {
    for (const variant of variants) {
      const prices = variant.prices
        .filter((one) => !one.rules_count && isWanted(one))
        .map(({ currency_code, amount }) => ({ currency_code, amount }));
      await admin.post(`/products/${id}/variants/${variant.id}`, { prices });
    }
  };
  const kin = async () => {
    await page.goto(`/en-gb/products/${handle}`);
    return kinOf(page);
  };
  const inSitemap = async (market: string) => {
    const text = await (await request.get(`/sitemaps/${market}/products-1.xml`)).text();
    return text.split("<url>").find((url) => url.includes(`/${market}/products/${handle}</loc>`));
  };
  const path = (market: string) => `/${market}/products/${handle}`;
  const everywhere = {
    "en-US": path("en-us"),
    "en-GB": path("en-gb"),
    "de-DE": path("de-de"),
    "fr-FR": path("fr-fr"),
    "x-default": path("en-us"),
  };
  const { "de-DE": _germany, "fr-FR": _france, ...overseas } = everywhere;

  expect(await kin()).toEqual(everywhere);
  try {
    await price(({ currency_code }) => currency_code !== "eur");
    await expect.poll(kin, soon).toEqual(overseas);
    await expect.poll(() => inSitemap("de-de"), soon).toBeUndefined();
    await expect.poll(() => inSitemap("en-gb"), soon).not.toContain("de-de");
    expect(await inSitemap("en-gb")).toContain('hreflang="en-US"');
    await expect.poll(async () => (await request.get(path("de-de"))).status(), soon).toBe(404);
  } finally {
    await price(() => true);
  }
  await expect.poll(kin, soon).toEqual(everywhere);
  await expect.poll(() => inSitemap("de-de"), soon).toContain('hreflang="fr-FR"');
  await expect.poll(async () => (await request.get(path("de-de"))).status(), soon).toBe(200);
});
