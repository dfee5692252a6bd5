import { mkdirSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { type MarketCode, Shopper } from "./shopper";
import { type Page, test } from "./test";

/** Draws docs/screens: what a shopper sees on a phone and on a desk, each market once. Run by `npm run screens`. */
const folder = join(import.meta.dirname, "../docs/screens");
mkdirSync(folder, { recursive: true });

const sizes = { phone: { width: 390, height: 844 }, desk: { width: 1440, height: 900 } };
const pages: Record<string, string> = {
  home: "",
  category: "/categories/seating",
  product: "/products/fjord-lounge-chair",
  filtered: "/categories/seating?colour=moss&colour=oak&sort=price-asc",
  search: "/search?q=lamp",
  compare: "/compare?products=fjord-lounge-chair,sill-dining-chair,perch-bar-stool",
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
    // A shopper who has answered the banner; its own picture is `consent`.
    test.beforeEach(({ context, baseURL }) =>
      context.addCookies([{ name: "consent", value: "none", url: baseURL ?? "" }]),
    );

    for (const [name, path] of Object.entries(pages)) {
      test(`${name} on a ${size}`, async ({ page }) => {
        await page.goto(`/${market}${path}`);
        await draw(page, `${name}-${size}`);
      });
    }

    test(`the question about consent on a ${size}`, async ({ page, context }) => {
      await context.clearCookies({ name: "consent" });
      await page.goto(`/${market}`);
      await draw(page, `consent-${size}`);
    });

    for (const [name, path] of Object.entries({ "home-dark": "", "product-dark": "/products/reed-floor-lamp" })) {
      test(`${name} on a ${size}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme: "dark" });
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
