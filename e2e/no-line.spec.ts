import { expectAccessible } from "./axe";
import { words as filters, option, seating, tiles, told } from "./listing-page";
import { chooses, fjord, words as product } from "./product-page";
import { cards, words as reviews, section } from "./review-page";
import { languages, Shopper } from "./shopper";
import { expect, type Page, test } from "./test";

const { compare, compareBar, questions, stockAlert } = languages.en;
const { consent } = languages.de;

/** What the page says at its foot where something did not come. */
const note = (page: Page, language: keyof typeof languages = "en") =>
  page.getByRole("alert").filter({ hasText: languages[language].site.notCome });

test("stays in the shop where a filter is chosen without a line, says so, and goes on once there is one", async ({
  page,
  context,
}) => {
  await page.goto(seating, { waitUntil: "networkidle" });
  const all = (await told(page).textContent()) ?? "";
  await context.setOffline(true);
  await option(page, /^Moss/).check();
  await expect(note(page)).toBeInViewport();
  await expectAccessible(page, "no line");
  await option(page, /^Clay/).check();
  await expect(note(page)).toBeInViewport();
  await expect(page).toHaveURL(seating);
  await expect(told(page)).toHaveText(all);
  await expect(option(page, /^Moss/)).toBeChecked();
  await context.setOffline(false);
  await expect(page).toHaveURL(`${seating}?colour=clay&colour=moss`);
  await expect(tiles(page)).toHaveCount(3);
  await expect(note(page)).toBeHidden();
  await page.goBack();
  await expect(page).toHaveURL(seating);
  await expect(told(page)).toHaveText(all);
});

/** Parts whose scripts come when they are asked for, by the page they stand on and the button that opens them. */
const parts = [
  { path: fjord, names: [product.enlarge, product.model, reviews.write, questions.ask, /^Photo 1 by/] },
  { path: "/en-gb/products/weft-rug", names: [product.sizeGuide] },
  { path: "/de-de/pages/about", names: [consent.choose, consent.change] },
];

for (const { path, names } of parts) {
  test(`${path} stays whole where a part of it does not come, says so, and opens it the next time`, async ({
    page,
    context,
  }) => {
    await page.goto(path, { waitUntil: "networkidle" });
    const heading = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
    const opener = (name: string | RegExp) => page.getByRole("button", { name }).first();
    await context.setOffline(true);
    for (const name of names) {
      await opener(name).click();
      await expect(note(page, path.startsWith("/de-de") ? "de" : "en")).toBeInViewport();
      await expect(opener(name)).toBeFocused();
      await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
      await page.keyboard.press("Escape");
      await expect(page.locator("[popover]")).toBeHidden();
    }
    await context.setOffline(false);
    for (const name of names) {
      await opener(name).click();
      await expect(page.getByRole("dialog")).toBeVisible();
      await page.keyboard.press("Escape");
      await expect(page.getByRole("dialog")).toBeHidden();
    }
  });
}

test("stays in the shop where a link is followed or words are looked for without a line, and goes there once there is one", async ({
  page,
  context,
}) => {
  await page.goto(seating, { waitUntil: "networkidle" });
  const link = page.getByRole("contentinfo").getByRole("link", { name: "About us" });
  const field = page.getByRole("combobox", { name: languages.en.common.search });
  await page.locator("#header-search").focus();
  await expect(field).toBeFocused();
  await context.setOffline(true);
  await tiles(page).first().getByRole("link").click();
  await expect(note(page)).toBeInViewport();
  await page.keyboard.press("Escape");
  await expect(note(page)).toBeHidden();
  await field.fill("lamp");
  await field.press("Enter");
  await expect(note(page)).toBeInViewport();
  await expect(field).toHaveValue("lamp");
  await page.keyboard.press("Escape");
  await link.click();
  await expect(note(page)).toBeInViewport();
  await expect(page.locator("[data-progress], [data-glimpse] *")).toHaveCount(0);
  await expect(page).toHaveURL(seating);
  await context.setOffline(false);
  await link.click();
  await expect(page.getByRole("heading", { level: 1, name: "Made slowly, for every day" })).toBeVisible();
});

test("asks for suggestions anew where somebody comes back to a field that had no line", async ({ page, context }) => {
  await page.goto(seating, { waitUntil: "networkidle" });
  await page.locator("#header-search").focus();
  const field = page.getByRole("combobox", { name: languages.en.common.search });
  await expect(field).toBeFocused();
  await context.setOffline(true);
  await field.fill("fjord");
  const failed = page.locator("p[aria-hidden]").filter({ hasText: languages.en.search.failed });
  await expect(failed).toBeVisible();
  await context.setOffline(false);
  await page.keyboard.press("Escape");
  await field.blur();
  await field.focus();
  await expect(page.getByRole("option", { name: /^Fjord Lounge Chair/ })).toBeVisible();
  await expect(failed).toHaveCount(0);
});

test("says why the cart does not change without a line, and changes it later", async ({ page, context }) => {
  const shopper = new Shopper(page, "en-gb");
  await shopper.addsToCart("stoneware-mug");
  await page.goto("/en-gb/cart", { waitUntil: "networkidle" });
  const more = page.getByRole("button", { name: languages.en.cart.more.replace("{title}", "Stoneware Mug") });
  await context.setOffline(true);
  await more.click();
  await expect(page.locator("main").getByText(languages.en.problems.offline)).toBeVisible();
  await page.getByRole("link", { name: languages.en.cart.checkout, exact: true }).click();
  await expect(note(page)).toBeInViewport();
  await page.keyboard.press("Escape");
  await context.setOffline(false);
  await more.click();
  await expect(page.locator("main output")).toHaveText("2");
  await expect(page.locator("main").getByText(languages.en.problems.offline)).toHaveCount(0);
});

test("stays in the shop where a phone's search does not come", async ({ page, context }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(seating, { waitUntil: "networkidle" });
  const opener = page.getByRole("link", { name: languages.en.common.search, exact: true });
  await context.setOffline(true);
  await opener.click();
  await expect(note(page)).toBeInViewport();
  await page.keyboard.press("Escape");
  await context.setOffline(false);
  await opener.click();
  await expect(page.getByRole("dialog", { name: languages.en.common.search })).toBeVisible();
});

test("opens the filters on a phone once there is a line, and loses no product before", async ({ page, context }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(seating, { waitUntil: "networkidle" });
  const opener = page.locator("summary", { hasText: filters.title }).filter({ visible: true });
  await context.setOffline(true);
  await opener.click();
  await expect(note(page)).toBeInViewport();
  await expectAccessible(page, "no filters");
  await expect(tiles(page).first()).toBeVisible();
  await context.setOffline(false);
  await opener.click();
  await expect(page.getByRole("dialog", { name: filters.title }).getByRole("checkbox").first()).toBeVisible();
});

test("remembers what is to be compared without a line, says why nothing shows, and goes on with the next", async ({
  page,
  context,
}) => {
  const toggle = (title: string) => page.getByRole("checkbox", { name: `${compare.toggle} ${title}` });
  await page.goto(seating, { waitUntil: "networkidle" });
  await context.setOffline(true);
  await toggle("Fjord Lounge Chair").check();
  await expect(note(page)).toBeInViewport();
  await expect(toggle("Fjord Lounge Chair")).toBeChecked();
  await context.setOffline(false);
  await toggle("Tove Bench").check();
  const bar = page.getByRole("region", { name: compareBar.bar });
  await expect(bar).toContainText(compareBar.chosen.replace("{count}", "2").replace("{most}", "4"));
});

test("keeps reviews, price and stock where what follows a choice does not come", async ({ page, context }) => {
  await page.goto("/en-gb/products/reed-floor-lamp", { waitUntil: "networkidle" });
  await context.setOffline(true);
  await chooses(page, "Brass");
  await expect(page.getByText(`${product.soldOut} · LL-REED-BRA`)).toBeVisible();
  await expect(note(page)).toBeInViewport();
  await context.setOffline(false);
  await chooses(page, "Black");
  await chooses(page, "Brass");
  await expect(page.getByLabel(stockAlert.alertEmail, { exact: true })).toBeVisible();

  await page.goto(fjord, { waitUntil: "networkidle" });
  const sort = section(page).getByLabel(reviews.sort);
  await context.setOffline(true);
  await sort.selectOption("lowest");
  await expect(note(page)).toBeInViewport();
  await expect(sort).toHaveValue("newest");
  await expect(cards(page)).toHaveCount(8);
  await context.setOffline(false);
  await sort.selectOption("lowest");
  await expect(cards(page).first().getByRole("img", { name: "2 out of 5 stars" })).toBeVisible();
});
