import { option, tiles, told, words } from "./listing-page";
import { expect, type Locator, type Page, test } from "./test";

/** How many products a facet's value says it would show. */
const countOf = async (choice: Locator) => Number(/\d+$/.exec((await choice.locator("..").textContent()) ?? "")?.[0]);
const pricesOn = async (page: Page) =>
  (await tiles(page).allInnerTexts()).map((text) => Number(/£([\d,.]+)/.exec(text)?.[1]?.replace(",", "")));

test("narrows and orders a collection like a category, by categories too, and knows its last page", async ({
  page,
}) => {
  const gifts = "/en-gb/collections/small-gifts";
  await page.goto(gifts);
  await expect(page.getByRole("heading", { level: 1, name: "Small gifts" })).toBeVisible();
  const all = Number.parseInt((await told(page).textContent()) ?? "", 10);
  await expect(tiles(page)).toHaveCount(all);
  const kitchen = option(page, /^Kitchen & table/);
  const few = await countOf(kitchen);
  expect(few).toBeGreaterThan(0);
  expect(few).toBeLessThan(all);
  await kitchen.check();
  await expect(page).toHaveURL(`${gifts}?category=kitchen`);
  await expect(tiles(page)).toHaveCount(few);
  const objects = await countOf(option(page, /^Objects/));
  await option(page, /^Objects/).check();
  await expect(tiles(page)).toHaveCount(few + objects);
  await page.getByLabel(words.sort).filter({ visible: true }).selectOption({ label: words.priceFalling });
  await expect(page).toHaveURL(`${gifts}?category=kitchen&category=objects&sort=price-desc`);
  await expect
    .poll(async () => {
      const prices = await pricesOn(page);
      return prices.length === few + objects && prices.every((price, at) => price <= (prices[at - 1] ?? price));
    })
    .toBe(true);
  await page
    .getByRole("link", { name: `${words.remove} Objects` })
    .filter({ visible: true })
    .click();
  await expect(tiles(page)).toHaveCount(few);
  await page.goto(`${gifts}?page=2`);
  await expect(page).toHaveURL(gifts);
  await expect(tiles(page)).toHaveCount(all);
});

test("leads down to a smaller category by its name, and to its products alone", async ({ page }) => {
  await page.goto("/de-de/categories/seating", { waitUntil: "networkidle" });
  await expect(tiles(page)).not.toHaveCount(1);
  await page.getByRole("main").getByRole("link", { name: "Sofas", exact: true }).click();
  await expect(page).toHaveURL("/de-de/categories/sofas");
  await expect(page.getByRole("heading", { level: 1, name: "Sofas" })).toBeVisible();
  await expect(tiles(page)).toHaveCount(1);
  await expect(tiles(page).getByRole("link", { name: /Sofa Drift/ })).toBeVisible();
  // What has nothing below it leads no further down.
  await expect(page.getByRole("main").getByRole("link", { name: "Sofas", exact: true })).toHaveCount(0);
});

test("narrows a search by category, each with the number that then comes", async ({ page }) => {
  const path = "/en-gb/search?q=oak";
  await page.goto(path);
  const all = Number.parseInt((await told(page).textContent()) ?? "", 10);
  const seats = await countOf(option(page, /^Seating/));
  const tables = await countOf(option(page, /^Tables/));
  expect(seats).toBeGreaterThan(0);
  expect(seats).toBeLessThan(all);
  await option(page, /^Seating/).check();
  await expect(page).toHaveURL(`${path}&category=seating`);
  await expect(tiles(page)).toHaveCount(seats);
  await expect(tiles(page).filter({ hasText: "Fjord" })).toHaveCount(1);
  expect(await countOf(option(page, /^Tables/))).toBe(tables);
  await option(page, /^Tables/).check();
  await expect(page).toHaveURL(`${path}&category=seating&category=tables`);
  await expect(tiles(page)).toHaveCount(seats + tables);
  await expect(page.getByRole("searchbox").last()).toHaveValue("oak");
});
