import { expect, type Page } from "@playwright/test";
import type { languages } from "./shopper";

/** What a market's pages say. */
type Words = (typeof languages)["en"];

export type Place = {
  /** Without the market. */
  path: string;
  /** Opens what is folded away, so that it is looked at too; the name of the state says what. */
  state?: string;
  open?: (page: Page, words: Words) => Promise<void>;
  /** Only where the screen is that wide. */
  only?: "phone" | "desk";
};

export const sizes = { phone: { width: 390, height: 844 }, desk: { width: 1440, height: 900 } } as const;

/** By how many pixels a page, or a dialog on it, is wider than its room. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() =>
    Math.max(
      ...[document.documentElement, ...document.querySelectorAll('[role="dialog"]')].map(
        ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
      ),
    ),
  );

const dialog = (page: Page) => page.getByRole("dialog");

/** Presses a button that opens a dialog, and waits for it. */
const pressing = (nameOf: (words: Words) => string) => async (page: Page, words: Words) => {
  await page
    .getByRole("button", { name: nameOf(words) })
    .first()
    .click();
  await expect(dialog(page)).toBeVisible();
};

/** Opens a form and sends it empty, so that it says what it lacks. */
const sendingNothing = (nameOf: (words: Words) => { open: string; send: string; check: string }) => {
  const open = pressing((words) => nameOf(words).open);
  return async (page: Page, words: Words) => {
    await open(page, words);
    const { send, check } = nameOf(words);
    await dialog(page).getByRole("button", { name: send }).click();
    await expect(dialog(page).getByText(check)).toBeVisible();
  };
};

/** Puts the product of the page into the cart, and waits until it says so. */
async function adding(page: Page, { product }: Words) {
  await page.getByRole("button", { name: product.add, exact: true }).click();
  await expect(page.getByText(product.added)).toBeVisible();
}

/** Every kind of page a shopper can come to without buying, and every state of it: one line each. */
export const places: Place[] = [
  { path: "" },
  { path: "/categories/seating" },
  { path: "/categories/seating?colour=moss" },
  { path: "/categories/seating?colour=clay&material=papercord" },
  { path: "/collections/small-gifts" },
  { path: "/products/fjord-lounge-chair" },
  {
    path: "/products/carafe",
    state: "sold out, with the form for who wants to be told",
    open: (page, { stockAlert }) => expect(page.getByLabel(stockAlert.alertEmail, { exact: true })).toBeVisible(),
  },
  { path: "/journal" },
  { path: "/journal/setting-a-long-table" },
  { path: "/pages/about" },
  { path: "/pages/privacy" },
  { path: "/search" },
  { path: "/search?q=fjord" },
  { path: "/search?q=zzyzxqwv" },
  { path: "/confirm/nothing" },
  { path: "/unsubscribe/nothing" },
  { path: "/compare" },
  { path: "/compare?products=fjord-lounge-chair,drift-sofa" },
  { path: "/cart" },
  { path: "/checkout" },
  { path: "/products/there-is-no-such-product" },
  {
    path: "/pages/about",
    state: "with the menu open",
    only: "phone",
    open: (page) => page.getByRole("banner").locator("details > summary").first().click(),
  },
  {
    path: "",
    state: "choosing what may be remembered",
    async open(page) {
      await page.locator(".consent-banner button[aria-haspopup]").click();
      await expect(dialog(page)).toBeVisible();
    },
  },
  {
    path: "/products/fjord-lounge-chair",
    state: "with everything unfolded and its film playing",
    async open(page, { product }) {
      await page.locator("main details").evaluateAll((all) => {
        for (const one of all) (one as HTMLDetailsElement).open = true;
      });
      // French puts spaces that do not break inside its quotation marks.
      const play = new RegExp(product.play.replace("{title}", ".+").replaceAll(/\s/g, "\\s"));
      await page.getByRole("button", { name: play }).click();
      await expect.poll(() => page.locator("video").evaluate((film: HTMLVideoElement) => film.currentTime)).not.toBe(0);
    },
  },
  {
    path: "/products/fjord-lounge-chair",
    state: "in 3-D",
    only: "desk",
    async open(page, { product }) {
      await page.getByRole("button", { name: product.model }).click();
      await expect(dialog(page).getByText(product.modelHelp)).toBeVisible({ timeout: 60_000 });
    },
  },
  {
    path: "/products/fjord-lounge-chair",
    state: "with a picture enlarged",
    only: "phone",
    open: pressing(({ product }) => product.enlarge),
  },
  {
    path: "/products/weft-rug",
    state: "with the size guide",
    only: "phone",
    open: pressing(({ product }) => product.sizeGuide),
  },
  {
    path: "/products/weft-rug",
    state: "with a review that lacks everything",
    only: "phone",
    open: sendingNothing(({ reviews: { write, send, check } }) => ({ open: write, send, check })),
  },
  {
    path: "/products/weft-rug",
    state: "with a question that lacks everything",
    only: "phone",
    open: sendingNothing(({ questions: { ask, send, check } }) => ({ open: ask, send, check })),
  },
  {
    path: "/categories/seating?colour=moss",
    state: "with the filters in their sheet",
    only: "phone",
    async open(page, { filters }) {
      await page.locator("[data-filters] > summary").filter({ visible: true }).click();
      await expect(dialog(page).getByRole("combobox", { name: filters.sort })).toBeVisible();
    },
  },
  {
    path: "/products/ridge-vase",
    state: "with a shopper's photo over it",
    only: "phone",
    async open(page) {
      await page.locator("#reviews li > button:has(img)").first().click();
      await expect(dialog(page).getByRole("img")).toBeVisible();
    },
  },
  {
    path: "/pages/about",
    state: "with the search open",
    only: "phone",
    async open(page, { common }) {
      await page.getByRole("banner").getByRole("link", { name: common.search }).click();
      await expect(dialog(page).getByRole("option").first()).toBeVisible();
    },
  },
  // What is kept for the pages that follow comes last.
  {
    path: "/categories/seating",
    state: "with the bar of what is compared",
    async open(page, { compareBar }) {
      const toggles = page.locator("main [data-compare]");
      for (const one of [0, 1]) await toggles.nth(one).check();
      const bar = page.getByRole("region", { name: compareBar.bar });
      await expect(bar.getByRole("link", { name: compareBar.show })).toBeVisible();
    },
  },
  { path: "/products/stoneware-mug", state: "put into the cart", only: "phone", open: adding },
  {
    path: "/products/stoneware-mug",
    state: "and from there the filled cart",
    async open(page, words) {
      await adding(page, words);
      await page.getByRole("main").getByRole("link", { name: words.product.viewCart }).click();
      await expect(page.getByRole("link", { name: words.cart.checkout, exact: true })).toBeVisible();
    },
  },
];
