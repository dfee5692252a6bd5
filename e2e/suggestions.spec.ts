import { expectAccessible } from "./axe";
import { holdAnswers, scripts } from "./hold-answers";
import { languages } from "./shopper";
import { type BrowserContext, expect, type Page, test } from "./test";

const { search: words, common } = languages.en;
const field = (page: Page) => page.locator("#header-search");
const option = (page: Page, name: string | RegExp) => page.getByRole("option", { name });

/** Opens a page and its search field, awake. */
async function wakes(page: Page, path = "/en-gb"): Promise<void> {
  await page.goto(path);
  await field(page).focus();
  await expect(field(page)).toHaveRole("combobox");
  await expect(field(page)).toBeFocused();
}

const agrees = (context: BrowserContext, baseURL: string | undefined) =>
  context.addCookies([{ name: "consent", value: "convenience", url: baseURL ?? "http://localhost:3000" }]);

test("suggests products, categories and content while somebody types, and shows what matched", async ({ page }) => {
  await wakes(page);
  await field(page).pressSequentially("sof");
  await expect(option(page, /^Drift Sofa.*£/)).toBeVisible();
  await expect(option(page, /^Sofas.*Seating/)).toBeVisible();
  await expect(option(page, /^Sofas.*Seating/).locator("mark")).toHaveText("Sof");
  await expect(option(page, new RegExp(words.all.replace("{q}", "sof")))).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: /suggestions/ })).toHaveCount(1);
  await field(page).fill("lamps are enough");
  await expect(option(page, /Three lamps/)).toBeVisible();
  await expectAccessible(page);
});

test("takes over the plain field without losing a letter, the cursor or the focus", async ({ page }) => {
  await page.goto("/en-gb", { waitUntil: "networkidle" });
  const release = await holdAnswers(page, scripts);
  const plain = page.getByRole("searchbox", { name: common.search });
  await plain.focus();
  await plain.pressSequentially("driftx");
  await page.keyboard.press("ArrowLeft");
  release();
  await expect(page.getByRole("combobox", { name: common.search })).toBeFocused();
  await page.keyboard.press("Delete");
  await expect(field(page)).toHaveValue("drift");
  await expect(option(page, /^Drift Sofa/)).toBeVisible();
});

test("is worked by the keyboard alone: arrows, Home, End, Escape, Enter", async ({ page }) => {
  await wakes(page);
  await field(page).pressSequentially("fjord");
  await expect(option(page, /^Fjord Lounge Chair/)).toBeVisible();
  await page.keyboard.press("ArrowDown");
  const active = () => field(page).getAttribute("aria-activedescendant");
  await expect.poll(active).toBe(await option(page, /^Fjord Lounge Chair/).getAttribute("id"));
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Home");
  await page.keyboard.type("x");
  await expect(field(page)).toHaveValue("xfjord");
  await page.keyboard.press("Backspace");
  await page.keyboard.press("End");
  await expect(option(page, /^Fjord Lounge Chair/)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("listbox")).toBeHidden();
  await expect(field(page)).toHaveAttribute("aria-expanded", "false");
  await expect(field(page)).toHaveValue("fjord");
  await page.keyboard.press("ArrowDown");
  await expect(option(page, /^Fjord Lounge Chair/)).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await expect(field(page)).toHaveAttribute("aria-activedescendant", /./);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/en-gb\/products\/fjord-lounge-chair$/);
});

test("searches for what was typed where nothing is chosen, and for everything by the last line", async ({ page }) => {
  await wakes(page);
  await field(page).pressSequentially("couch");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/en-gb\/search\?q=couch$/);
  await expect(page.getByRole("link", { name: "Drift Sofa" }).first()).toBeVisible();
  await field(page).fill("mug");
  await option(page, new RegExp(words.all.replace("{q}", "mug"))).click();
  await expect(page).toHaveURL(/\/en-gb\/search\?q=mug$/);
});

test("forgives a mistyped word, in the shopper's language", async ({ page }) => {
  await wakes(page, "/de-de");
  await field(page).pressSequentially("Tepich");
  await expect(option(page, /^Teppiche/)).toBeVisible();
  await field(page).fill("Lounggesessel");
  await expect(option(page, /^Loungesessel/).first()).toBeVisible();
});

test("drops an answer that comes after a later question's", async ({ page }) => {
  const release = await holdAnswers(page, /suggestions\?.*q=mug$/);
  await wakes(page);
  const asked = page.waitForRequest(/suggestions\?.*q=mug$/);
  await field(page).fill("mug");
  await asked;
  await field(page).fill("carafe");
  await expect(option(page, /^Carafe/)).toBeVisible();
  release();
  await field(page).press("End");
  await expect(option(page, /^Carafe/)).toBeVisible();
  await expect(option(page, /^Stoneware Mug/)).toBeHidden();
});

test("says where nothing comes to mind, and where suggestions fail, and searches all the same", async ({ page }) => {
  await wakes(page);
  await field(page).fill("qqzzxx");
  await expect(page.getByText(words.nothing.replace("{q}", "qqzzxx")).first()).toBeVisible();
  await page.route("**/api/v1/search/suggestions**", (route) => route.abort());
  await field(page).fill("lamp");
  await expect(page.getByText(words.failed).first()).toBeVisible();
  await expectAccessible(page);
  await field(page).press("Enter");
  await expect(page).toHaveURL(/\/en-gb\/search\?q=lamp$/);
});

test("offers where to begin, and remembers searches only where that was agreed to", async ({
  page,
  context,
  baseURL,
}) => {
  await wakes(page);
  await expect(option(page, "Lighting")).toBeVisible();
  await field(page).fill("lamp");
  await field(page).press("Enter");
  await expect(page).toHaveURL(/q=lamp/);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);

  await agrees(context, baseURL);
  for (const q of ["oak table", "wool"]) {
    await wakes(page);
    await field(page).fill(q);
    await field(page).press("Enter");
    await expect(page).toHaveURL(/\/search\?q=/);
  }
  await wakes(page);
  await expect(page.getByRole("option").first()).toHaveAccessibleName("wool");
  await expect(option(page, "oak table")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: words.removeRecent.replace("{q}", "wool") }).click();
  await expect(option(page, "wool")).toBeHidden();
  await page.getByRole("button", { name: words.clearRecent }).press("Enter");
  await expect(option(page, "oak table")).toBeHidden();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test("opens a sheet on a phone, as wide as the window, and closes back to its button", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto("/en-gb", { waitUntil: "networkidle" });
  const opener = page.getByRole("link", { name: common.search, exact: true });
  await opener.click();
  const sheet = page.getByRole("dialog", { name: common.search });
  await expect(sheet.getByRole("combobox")).toBeFocused();
  await page.keyboard.type("loung");
  await expect(sheet.getByRole("option", { name: /^Fjord Lounge Chair/ })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(sheet).toBeHidden();
  await expect(opener).toBeFocused();
  await opener.click();
  await sheet.getByRole("combobox").fill("loung");
  await sheet.getByRole("option", { name: /^Fjord Lounge Chair/ }).click();
  await expect(page).toHaveURL(/products\/fjord-lounge-chair/);
  await expect(sheet).toBeHidden();
});

test("is a plain form without a script", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/en-gb");
  await page.getByRole("searchbox", { name: common.search }).fill("mug");
  await page.getByRole("banner").getByRole("button", { name: common.search }).click();
  await expect(page).toHaveURL(/\/en-gb\/search\?q=mug$/);
  await context.close();
});

test("answers any words with suggestions or the documented refusal", async ({ request }) => {
  const ask = (q: string) => request.get("/api/v1/search/suggestions", { params: { market: "en-gb", q } });
  for (const q of [
    "",
    " ",
    "a".repeat(80),
    "%",
    "&|!()<->:*",
    "' or 1=1 --",
    "sofa | couch & lamp",
    "\ud83d\udecb",
    "ß".repeat(80),
  ]) {
    const response = await ask(q);
    expect([response.status(), q]).toEqual([200, q]);
    expect(await response.json()).toMatchObject({ products: expect.any(Array), categories: expect.any(Array) });
  }
  for (const q of ["a".repeat(81), "a\u0000b", "\u0007"]) {
    const response = await ask(q);
    expect([response.status(), q]).toEqual([400, q]);
    expect(await response.json()).toMatchObject({ code: "input-invalid", errors: [{ pointer: "/query/q" }] });
  }
});
