import { expectAccessible } from "./axe";
import { languages } from "./shopper";
import { expect, type Page, test } from "./test";

const { compare: words, compareBar: bar, viewed } = languages.en;
const toggle = (page: Page, title: string) => page.getByRole("checkbox", { name: `${words.toggle} ${title}` });
const theBar = (page: Page) => page.getByRole("region", { name: bar.bar });
/** Opens a comparison; an engine that has just begun may be slow the first time, of which the page speaks. */
const opens = (page: Page, query: string, columns: number, market = "en-gb") =>
  expect(async () => {
    await page.goto(`/${market}/compare?products=${query}`);
    await expect(page.getByRole("columnheader")).toHaveCount(columns, { timeout: 5_000 });
  }).toPass({ timeout: 40_000 });
const told = (count: number) => bar.chosen.replace("{count}", `${count}`).replace("{most}", "4");

test("sets up to four products side by side, from cards and from a product's page", async ({ page }) => {
  await page.goto("/en-gb/categories/seating", { waitUntil: "networkidle" });
  await toggle(page, "Fjord Lounge Chair").check();
  await expect(theBar(page)).toContainText(bar.oneMore);
  await toggle(page, "Tove Bench").press("Space");
  await expect(theBar(page)).toContainText(told(2));
  await expectAccessible(page);
  await page.getByRole("link", { name: "Drift Sofa" }).first().click();
  // The listing has a box of the same name, and stays in the document, hidden, once it was left.
  await expect(page.getByRole("heading", { level: 1, name: "Drift Sofa" })).toBeVisible();
  await toggle(page, "Drift Sofa").check();
  await expect(theBar(page)).toContainText(told(3));
  await page.goto("/en-gb/categories/seating");
  await expect(toggle(page, "Fjord Lounge Chair")).toBeChecked();
  await toggle(page, "Sill Dining Chair").check();
  await expect(theBar(page)).toContainText(told(4));
  await toggle(page, "Perch Bar Stool").click();
  await expect(theBar(page)).toContainText(bar.full);
  await expect(toggle(page, "Perch Bar Stool")).not.toBeChecked();
  await theBar(page)
    .getByRole("button", { name: bar.removeOf.replace("{title}", "Sill Dining Chair") })
    .click();
  await expect(toggle(page, "Sill Dining Chair")).not.toBeChecked();
  await theBar(page).getByRole("link", { name: bar.show }).click();
  await expect(page).toHaveURL(/compare\?products=fjord-lounge-chair,tove-bench,drift-sofa$/);
  await opens(page, "fjord-lounge-chair,tove-bench,drift-sofa", 3);
  await expect(theBar(page)).toBeHidden();
});

test("keeps the choice for this window only, and needs no consent for it", async ({ page, context }) => {
  await page.goto("/en-gb/categories/tables", { waitUntil: "networkidle" });
  await toggle(page, "Trestle Desk").check();
  await expect(theBar(page)).toBeVisible();
  await theBar(page).getByRole("button", { name: bar.clear }).click();
  await expect(theBar(page)).toBeHidden();
  await expect(toggle(page, "Trestle Desk")).not.toBeChecked();
  await toggle(page, "Trestle Desk").check();
  const other = await context.newPage();
  await other.goto("/en-gb/categories/tables", { waitUntil: "networkidle" });
  await expect(toggle(other, "Trestle Desk")).not.toBeChecked();
});

test("compares by a shared address: a real table, what differs on a tick, one removed", async ({ page }) => {
  await opens(page, "stoneware-mug,carafe,ridge-vase", 3, "de-de");
  const german = languages.de.compare;
  const table = page.getByRole("region", { name: german.table });
  await expect(table.getByRole("columnheader")).toHaveCount(3);
  for (const name of [german.price, german.availability, languages.de.product.materials, languages.de.product.care]) {
    await expect(table.getByRole("rowheader", { name })).toBeVisible();
  }
  const price = table.getByRole("row", { name: german.price });
  await expect(price.getByRole("cell").first()).toContainText("€");
  const ground = () => price.evaluate((row) => getComputedStyle(row).backgroundColor);
  const plain = await ground();
  await page.getByRole("checkbox", { name: german.differences }).press("Space");
  expect(await ground()).not.toBe(plain);
  await expectAccessible(page);
  const remove = table.getByRole("link", { name: new RegExp(`${german.remove} Karaffe`) });
  // Into another tab, it takes nothing from this page's choice.
  await remove.evaluate((link) =>
    link.dispatchEvent(new MouseEvent("click", { ctrlKey: true, bubbles: true, cancelable: true })),
  );
  await remove.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/products=stoneware-mug,ridge-vase$/);
  await expect(table.getByRole("columnheader")).toHaveCount(2);
  await expect(table).toBeFocused();
});

test("says what it cannot show: too many, unknown ones, none", async ({ page }) => {
  await opens(page, "carafe,ridge-vase,tide-bowl,weft-rug,drift-sofa", 4);
  await expect(page.getByText(words.tooMany)).toBeVisible();
  await opens(page, "carafe,no-such-thing", 1);
  await expect(page.getByText("One of the products is not sold here.")).toBeVisible();
  await expect(page.getByRole("columnheader")).toHaveCount(1);
  for (const query of [
    "",
    "?products=",
    "?products=%00%ff,../..",
    `?products=${"x,".repeat(900)}`,
    "?products=a&products=b",
  ]) {
    const response = await page.goto(`/en-gb/compare${query}`);
    expect(response?.status()).toBe(200);
    await expect(page.getByText(words.empty)).toBeVisible();
  }
  await expectAccessible(page);
});

test("scrolls in its table alone at 320 px, and by the keyboard", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await opens(page, "carafe,ridge-vase,tide-bowl,weft-rug", 4);
  const table = page.getByRole("region", { name: words.table });
  await expect(table.getByRole("columnheader")).toHaveCount(4);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await table.focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => table.evaluate((region) => region.scrollLeft)).toBeGreaterThan(0);
  await expectAccessible(page);
});

test("shows what was looked at before, where that was agreed to, and forgets it when asked", async ({
  page,
  context,
  baseURL,
}) => {
  const rail = page.getByRole("region", { name: viewed.title });
  await page.goto("/en-gb/products/carafe", { waitUntil: "networkidle" });
  await page.goto("/en-gb/products/tide-bowl", { waitUntil: "networkidle" });
  expect(await page.evaluate(() => localStorage.length)).toBe(0);

  await context.addCookies([{ name: "consent", value: "convenience", url: baseURL ?? "http://localhost:3000" }]);
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("/product-cards")) asked.push(request.url());
  });
  for (const handle of ["carafe", "tide-bowl", "weft-rug"]) {
    await page.goto(`/en-gb/products/${handle}`, { waitUntil: "networkidle" });
  }
  expect(asked).toEqual([]);
  await page.getByRole("contentinfo").scrollIntoViewIfNeeded();
  await expect(rail.getByRole("article")).toHaveCount(2);
  await expect(rail.getByRole("link").first()).toHaveAttribute("href", "/en-gb/products/tide-bowl");
  expect(asked).toHaveLength(1);
  await expectAccessible(page);
  await page.goto("/en-gb");
  await page.getByRole("contentinfo").scrollIntoViewIfNeeded();
  await expect(rail.getByRole("article")).toHaveCount(3);
  await rail.getByRole("button", { name: viewed.clear }).press("Enter");
  await expect(rail).toBeHidden();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});
