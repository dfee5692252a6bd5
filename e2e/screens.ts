import { mkdirSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { places, sizes } from "./pages";
import { type MarketCode, Shopper, wordsOf } from "./shopper";
import { type Page, test } from "./test";

/** Draws docs/screens: what a shopper sees on a phone and on a desk, each market once. Run by `npm run screens`. */
const folder = join(import.meta.dirname, "../docs/screens");
mkdirSync(folder, { recursive: true });

const pages: Record<string, string> = {
  home: "",
  category: "/categories/seating",
  collection: "/collections/small-gifts",
  product: "/products/fjord-lounge-chair",
  "product-details": "/products/fjord-lounge-chair#details",
  "product-set": "/products/fjord-lounge-chair#set",
  "product-reviews": "/products/fjord-lounge-chair#reviews",
  "product-questions": "/products/fjord-lounge-chair#questions",
  "sold-out": "/products/carafe",
  filtered: "/categories/seating?colour=moss&colour=oak&sort=price-asc",
  search: "/search?q=lamp",
  "nothing-found": "/search?q=zzyzxqwv",
  compare: "/compare?products=fjord-lounge-chair,sill-dining-chair,perch-bar-stool",
  journal: "/journal",
  article: "/journal/setting-a-long-table",
  about: "/pages/about",
  "not-there": "/products/there-is-no-such-product",
};
/** What `places` knows how to open. */
const states: Record<string, string> = {
  menu: "with the menu open",
  suggestions: "with the search open",
  filters: "with the filters in their sheet",
  zoom: "with a picture enlarged",
  "3-d": "in 3-D",
  "size-guide": "with the size guide",
  "review-form": "with a review that lacks everything",
};
const dark = ["home", "category", "product", "product-reviews", "search", "article"];
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

    for (const name of dark) {
      test(`${name} by night on a ${size}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme: "dark" });
        await page.goto(`/${market}${pages[name]}`);
        await draw(page, `${name}-dark-${size}`);
      });
    }

    for (const [name, state] of Object.entries(states)) {
      const place = places.find((one) => one.state === state);
      if (!place?.open) throw new Error(`Nothing is known to be "${state}"`);
      const { path, open, only = size } = place;
      if (only !== size) continue;
      test(`${name} on a ${size}`, async ({ page }) => {
        await page.goto(`/${market}${path}`);
        await page.waitForLoadState("networkidle");
        await open(page, wordsOf(market));
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
