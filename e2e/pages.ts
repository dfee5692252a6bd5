import type { Page } from "@playwright/test";

export type Place = {
  /** Without the market. */
  path: string;
  /** Opens what is folded away, so that it is looked at too; the name of the state says what. */
  state?: string;
  open?: (page: Page) => Promise<void>;
  /** Only where the screen is that wide. */
  only?: "phone" | "desk";
};

export const sizes = { phone: { width: 390, height: 844 }, desk: { width: 1440, height: 900 } } as const;

/** Every kind of page a shopper can come to without buying, and every state of it: one line each. */
export const places: Place[] = [
  { path: "" },
  { path: "/categories/seating" },
  { path: "/categories/seating?colour=moss" },
  { path: "/collections/small-gifts" },
  { path: "/products/fjord-lounge-chair" },
  { path: "/products/carafe" },
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
    path: "/pages/about",
    state: "choosing what may be remembered",
    open: (page) => page.locator(".consent-banner button[aria-haspopup]").click(),
  },
  {
    path: "/products/fjord-lounge-chair",
    state: "with everything unfolded",
    open: (page) =>
      page.locator("main details").evaluateAll((all) => {
        for (const one of all) (one as HTMLDetailsElement).open = true;
      }),
  },
];
