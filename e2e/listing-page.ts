import type { Page } from "@playwright/test";
import { languages } from "./shopper";

export const { filters: words, common } = languages.en;
export const seating = "/en-gb/categories/seating";

/** How many products a listing says it has; its first word is the number. */
export const told = (page: Page) => page.locator("[data-results]:visible");
export const tiles = (page: Page) => page.getByRole("article").filter({ visible: true });
export const option = (page: Page, name: string | RegExp) =>
  page.getByRole("checkbox", { name }).filter({ visible: true });
