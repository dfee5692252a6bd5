import { expect, type Page, type Request } from "@playwright/test";
import { languages } from "./shopper";

export const words = languages.en.product;
export const fjord = "/en-gb/products/fjord-lounge-chair";

/** The scripts a page has asked for, by address. */
export function scriptsOf(page: Page): Set<string> {
  const asked = new Set<string>();
  page.on("request", (request: Request) => {
    if (request.resourceType() === "script") asked.add(request.url());
  });
  return asked;
}

/** A page whose scripts have all come and whose choice is awake. */
export async function opens(page: Page, path: string) {
  await page.goto(path, { waitUntil: "networkidle" });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}
/** Chooses a value of an option by what its pill says. */
export const chooses = (page: Page, value: string) =>
  page
    .locator("label.choice")
    .filter({ hasText: new RegExp(`^${value}`) })
    .click();
export const gallery = (page: Page) => page.getByRole("region", { name: words.gallery, exact: true });
export const pictureOf = (page: Page) => gallery(page).getByRole("listitem").first().getByRole("img");
