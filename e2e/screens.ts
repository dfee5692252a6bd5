import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { type Page, test } from "@playwright/test";
import sharp from "sharp";
import { type MarketCode, Shopper } from "./shopper";

/** Draws docs/screens: what a shopper sees on a phone and on a desk, each market once. Run by `npm run screens`. */
const folder = join(import.meta.dirname, "../docs/screens");
mkdirSync(folder, { recursive: true });

const sizes = { phone: { width: 390, height: 844 }, desk: { width: 1440, height: 900 } };
const pages: Record<string, string> = {
  home: "",
  category: "/categories/seating",
  product: "/products/fjord-lounge-chair",
  search: "/search?q=lamp",
  journal: "/journal",
};
const languages: Record<keyof typeof sizes, MarketCode> = { phone: "de-de", desk: "en-gb" };

async function draw(page: Page, name: string): Promise<void> {
  await page.waitForLoadState("networkidle");
  await sharp(await page.screenshot({ animations: "disabled" }))
    .webp({ quality: 72, effort: 6 })
    .toFile(join(folder, `${name}.webp`));
}

for (const size of ["phone", "desk"] as const) {
  test.describe(size, () => {
    test.use({ viewport: sizes[size] });
    const market = languages[size];

    for (const [name, path] of Object.entries(pages)) {
      test(`${name} on a ${size}`, async ({ page }) => {
        await page.goto(`/${market}${path}`);
        await draw(page, `${name}-${size}`);
      });
    }

    test(`cart, checkout and order on a ${size}`, async ({ page }) => {
      const shopper = new Shopper(page, market);
      await shopper.addsToCart("tide-bowl");
      await shopper.addsToCart("fold-throw");
      await page.goto(`/${market}/cart`);
      await draw(page, `cart-${size}`);
      await shopper.opensCheckout();
      await shopper.fillsAddress();
      await shopper.choosesFirstShipping();
      await shopper.fillsCard("4242 4242 4242 4242");
      await draw(page, `checkout-${size}`);
      await shopper.payButton.click();
      await shopper.seesOrder();
      await draw(page, `order-${size}`);
    });
  });
}
