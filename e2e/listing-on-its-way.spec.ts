import { holdAnswers, nextPage } from "./hold-answers";
import { option, seating, tiles, told, words } from "./listing-page";
import { expect, test } from "./test";

test("marks the listing busy within a tenth of a second, whatever the server takes", async ({ page }) => {
  await page.goto(seating, { waitUntil: "networkidle" });
  const open = await holdAnswers(page, /colour=moss/);
  await page.evaluate(() => {
    const seen = window as unknown as { reaction?: number };
    const start = { at: 0 };
    document.addEventListener(
      "click",
      () => {
        start.at ||= performance.now();
      },
      true,
    );
    new MutationObserver(() => {
      seen.reaction ??= performance.now() - start.at;
    }).observe(document.querySelector("[aria-busy]") as Element, { attributeFilter: ["aria-busy"] });
  });
  await option(page, /^Moss/).click();
  await expect(option(page, /^Moss/)).toBeChecked();
  await expect(page.locator('[aria-busy="true"]')).toBeAttached();
  expect(await page.evaluate(() => (window as unknown as { reaction: number }).reaction)).toBeLessThan(100);
  open();
  await expect(tiles(page)).toHaveCount(2);
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
});

test("follows the last choice where one is taken back before its page has come", async ({ page }) => {
  await page.goto(seating, { waitUntil: "networkidle" });
  const all = (await told(page).textContent()) ?? "";
  const release = await holdAnswers(page, nextPage);
  const sort = page.getByLabel(words.sort).filter({ visible: true });
  await sort.selectOption("price-asc");
  await expect(page.locator("[aria-busy=true]")).toHaveCount(1);
  await sort.selectOption("");
  await option(page, /^Moss/).check();
  await option(page, /^Moss/).uncheck();
  release();
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
  await expect(page).toHaveURL(seating);
  await expect(option(page, /^Moss/)).not.toBeChecked();
  await expect(sort).toHaveValue("");
  await expect(told(page)).toHaveText(all);
});

test("keeps what is being typed while the page of an earlier choice comes", async ({ page }) => {
  await page.goto("/en-gb/search?q=e", { waitUntil: "networkidle" });
  const release = await holdAnswers(page, nextPage);
  await option(page, new RegExp(`^${words.available}`)).check();
  const to = page.getByLabel(words.to, { exact: true }).filter({ visible: true });
  await to.click();
  await page.keyboard.type("300");
  release();
  await expect(page).toHaveURL(/available=true$/);
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
  await expect(to).toHaveValue("300");
  await expect(to).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/maxPrice=300&available=true$/);
});
