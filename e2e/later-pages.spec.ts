import { expectAccessible } from "./axe";
import { EngineAdmin } from "./engine-admin";
import { head, pathOf } from "./page-head";
import { overflow, sizes } from "./pages";
import { languages } from "./shopper";
import { expect, type Page, test } from "./test";

/** Looks at a state of a page in every size, and mirrored. */
async function fits(page: Page, state: string) {
  const plain = page.url();
  for (const url of [plain, plain.replace("/de-de/", "/ar-xb/")]) {
    await page.goto(url, { waitUntil: "networkidle" });
    await expect(page.locator("html")).toHaveAttribute("dir", url === plain ? "ltr" : "rtl");
    for (const size of [{ width: 320, height: 700 }, { width: 640, height: 400 }, sizes.desk]) {
      await page.setViewportSize(size);
      await expect.poll(() => overflow(page), `${state} ${url} ${size.width}`).toBe(0);
      if (size.width !== 640) await expectAccessible(page, `${state} ${url} ${size.width}`);
    }
  }
  await page.goto(plain);
}

test("finds a listing's later page by its own name and address, and not what is only another order of it", async ({
  page,
  request,
}) => {
  const admin = await EngineAdmin.signIn(request);
  const { products } = await admin.get<{ products: { id: string }[] }>("/products?limit=25&fields=id");
  const handle = `everything-${Date.now()}`;
  const path = `/de-de/categories/${handle}`;
  const description = "Alles aus einem Haus, eins nach dem anderen, und auf einer Seite ist nicht Platz genug dafür.";
  await admin.post("/product-categories", { name: "Allerlei", handle, description, is_active: true });
  const { product_categories } = await admin.get<{ product_categories: { id: string }[] }>(
    `/product-categories?handle=${handle}&fields=id`,
  );
  const category = `/product-categories/${product_categories[0]?.id}`;
  try {
    await expect(async () => {
      expect((await page.goto(path))?.status()).toBe(200);
      await expect(page.getByText(languages.de.listing.empty)).toBeVisible({ timeout: 1_000 });
    }).toPass();
    await fits(page, "an empty category");

    await admin.post(`${category}/products`, { add: products.map(({ id }) => id) });
    await admin.post(category, { name: "Allerlei" });
    await expect(async () => {
      await page.goto(path);
      await page.getByRole("link", { name: languages.de.filters.next }).click({ timeout: 1_000 });
    }).toPass();
    await expect(page).toHaveURL(`${path}?page=2`);
    await page.reload();
    await fits(page, "page 2");
    const title = languages.de.listing.pageTitle.replace("{title}", "Allerlei").replace("{page}", "2");
    await expect(page).toHaveTitle(new RegExp(`^${title} `));
    expect(await head(page, 'meta[name="description"]')).toBe(description);
    expect(await head(page, 'meta[property="og:title"]')).toBe(title);
    expect(await head(page, 'meta[property="og:description"]')).toBe(description);
    await expect(page.locator('meta[name="robots"]')).toHaveCount(0);
    const own = new URL((await head(page, 'link[rel="canonical"]', "href")) ?? "");
    expect(own.pathname + own.search).toBe(`${path}?page=2`);
    await expect(page.locator('link[rel="alternate"][hreflang="en-GB"]')).toHaveAttribute(
      "href",
      new RegExp(`/en-gb/categories/${handle}\\?page=2$`),
    );
    await expect(page.locator('link[rel="alternate"][hreflang]')).toHaveCount(5);

    const asMarkdown = (address: string) => request.get(address, { headers: { accept: "text/markdown" } });
    const first = await (await asMarkdown(path)).text();
    expect(first).toMatch(new RegExp(`\\[${languages.de.filters.next}\\]\\(\\S+${path}\\?page=2\\)`));
    const second = await asMarkdown(`${path}?page=2`);
    expect(second.headers().link).toMatch(/\?page=2>; rel="canonical"$/);
    const text = await second.text();
    expect(text).toContain(`# ${title}\n`);
    expect(text.match(/\/products\//g)).toHaveLength(1);
    expect(await (await request.get(`${path}.md?page=2`)).text()).toBe(text);
    expect((await asMarkdown(`${path}?page=3`)).status()).toBe(404);
  } finally {
    await admin.delete(category);
  }
  await expect.poll(async () => (await request.get(path)).status()).toBe(404);

  for (const query of ["?sort=newest", "?colour=moss&page=2"]) {
    await page.goto(`/en-gb/categories/seating${query}`);
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
    expect(pathOf(await head(page, 'link[rel="canonical"]', "href"))).toBe("/en-gb/categories/seating");
    await expect(page.locator('link[rel="alternate"][hreflang]')).toHaveCount(0);
    expect(await head(page, 'meta[property="og:title"]')).toBe("Seating");
  }
});
