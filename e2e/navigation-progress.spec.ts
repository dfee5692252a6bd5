import { expectAccessible } from "./axe";
import { holdAnswers, nextPage, scripts } from "./hold-answers";
import { seating } from "./listing-page";
import { languages } from "./shopper";
import { asStranger } from "./stranger";
import { expect, type Page, test } from "./test";

const { common, compare, compareBar, site } = languages.en;
const phone = { width: 390, height: 844 };

/** The line over the page. */
const line = (page: Page) => page.locator("[data-progress]");

async function tells(page: Page): Promise<void> {
  await expect(line(page)).toBeInViewport();
  await expect(page.getByRole("status").filter({ hasText: site.onItsWay })).toHaveCount(1);
  await expectAccessible(page, site.onItsWay);
}

async function saysNothing(page: Page): Promise<void> {
  await expect(line(page)).toHaveCount(0);
  await expect(page.getByRole("status").filter({ hasText: site.onItsWay })).toHaveCount(0);
}

test.beforeEach(({ page }) => asStranger(page));

/** Goes on while what the next page is made of is held. */
async function isTold(page: Page, leave: () => Promise<void>, arrived: RegExp): Promise<void> {
  await saysNothing(page);
  const release = await holdAnswers(page, nextPage);
  await leave();
  await tells(page);
  release();
  await expect(page).toHaveURL(arrived);
  await saysNothing(page);
  await page.unroute(nextPage);
}

test("says that a page is on its way: after a link, a card, a search, and another search", async ({ page }) => {
  await page.goto("/en-gb", { waitUntil: "networkidle" });
  const link = page.getByRole("contentinfo").getByRole("link", { name: "About us" });
  await isTold(page, () => link.click(), /\/pages\/about$/);
  await page.goto(seating, { waitUntil: "networkidle" });
  await isTold(page, () => page.getByRole("link", { name: "Fjord Lounge Chair" }).click(), /\/products\/fjord-lounge/);
  const searches = async (q: string) => {
    await page.locator("#header-search").focus();
    const field = page.getByRole("combobox", { name: common.search });
    await field.fill(q);
    await field.press("Enter");
  };
  await isTold(page, () => searches("chair"), /\?q=chair$/);
  await isTold(page, () => searches("lamp"), /\?q=lamp$/);
});

test("says on a phone that the search is on its way, and that a comparison is", async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto(seating, { waitUntil: "networkidle" });
  const release = await holdAnswers(page, scripts);
  await page.getByRole("link", { name: common.search, exact: true }).click();
  await tells(page);
  release();
  await expect(page.getByRole("dialog", { name: common.search })).toBeVisible();
  await saysNothing(page);
  await page.keyboard.press("Escape");
  for (const title of ["Fjord Lounge Chair", "Drift Sofa"]) {
    await page.getByRole("article").filter({ hasText: title }).getByText(compare.toggle).click();
  }
  const bar = page.getByRole("region", { name: compareBar.bar });
  await isTold(page, () => bar.getByRole("link", { name: compareBar.show }).click(), /\/compare\?/);
});
