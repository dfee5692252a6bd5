import { languages, markets, Shopper } from "./shopper";
import { expect, type Page, test } from "./test";

const banner = (page: Page, words = languages.en.consent) => page.getByRole("region", { name: words.question });
const given = async (page: Page) => (await page.context().cookies()).find(({ name }) => name === "consent")?.value;
const kept = (page: Page) => page.evaluate(() => Object.keys(localStorage).sort());

for (const [answer, value] of [
  ["accept", "convenience"],
  ["refuse", "none"],
] as const) {
  test(`asks once, takes ${answer} for an answer and remembers it`, async ({ page }) => {
    await page.goto("/en-gb");
    await banner(page).getByRole("button", { name: languages.en.consent[answer] }).click();
    await expect(banner(page)).toBeHidden();
    await expect(page.getByRole("status").filter({ hasText: languages.en.consent.saved })).toHaveCount(1);
    expect(await given(page)).toBe(value);
    await page.goto("/de-de/journal");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(banner(page, languages.de.consent)).toBeHidden();
  });
}

test("stores nothing that is not necessary before an answer, and gives both answers the same weight", async ({
  page,
}) => {
  await page.goto("/en-gb/products/fjord-lounge-chair", { waitUntil: "networkidle" });
  await page.getByRole("group", { name: "Wood" }).getByText("Walnut").click();
  expect(await kept(page)).toEqual([]);
  expect((await page.context().cookies()).map(({ name }) => name).filter((name) => name !== "segment")).toEqual([]);
  const looks = (name: string) =>
    banner(page)
      .getByRole("button", { name })
      .evaluate((button) => {
        const { color, backgroundColor, borderColor, fontSize, fontWeight } = getComputedStyle(button);
        return { color, backgroundColor, borderColor, fontSize, fontWeight, height: button.clientHeight };
      });
  expect(await looks(languages.en.consent.accept)).toEqual(await looks(languages.en.consent.refuse));
});

test("lets the shopper choose by keyboard, change the choice later, and wipes what a withdrawn purpose kept", async ({
  page,
}) => {
  const words = languages.en.consent;
  await page.goto("/en-gb/pages/about", { waitUntil: "networkidle" });
  await banner(page).getByRole("button", { name: words.choose }).focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: words.question });
  await expect(dialog.getByRole("checkbox", { name: words.needed })).toBeDisabled();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(banner(page).getByRole("button", { name: words.choose })).toBeFocused();
  await page.keyboard.press("Enter");
  await dialog.getByRole("checkbox", { name: words.convenience }).focus();
  await page.keyboard.press("Space");
  await dialog.getByRole("button", { name: words.save }).press("Enter");
  await expect(banner(page)).toBeHidden();
  expect(await given(page)).toBe("convenience");

  await page.evaluate(() => {
    localStorage.setItem("convenience.recent-searches", '["lamp"]');
    localStorage.setItem("theme", "light");
  });
  await page.reload({ waitUntil: "networkidle" });
  await page.getByRole("contentinfo").getByRole("button", { name: words.change }).click();
  await expect(dialog.getByRole("checkbox", { name: words.convenience })).toBeChecked();
  await dialog.getByRole("checkbox", { name: words.convenience }).uncheck();
  await dialog.getByRole("button", { name: words.save }).click();
  await expect(dialog).toBeHidden();
  expect(await given(page)).toBe("none");
  expect(await kept(page)).toEqual(["theme"]);
});

for (const [old, isAgreed] of [
  ["convenience.measurement", true],
  ["measurement", false],
] as const) {
  test(`takes an answer that names a purpose of before, ${old}, for what is left of it`, async ({
    page,
    context,
    baseURL,
  }) => {
    const words = languages.en.consent;
    await context.addCookies([{ name: "consent", value: old, url: baseURL ?? "" }]);
    await page.goto("/en-gb/products/carafe", { waitUntil: "networkidle" });
    await expect(banner(page)).toBeHidden();
    expect(await kept(page)).toEqual(isAgreed ? ["convenience.viewed-products"] : []);
    await page.getByRole("contentinfo").getByRole("button", { name: words.change }).click();
    const dialog = page.getByRole("dialog", { name: words.question });
    await expect(dialog.getByRole("checkbox")).toHaveCount(2);
    await expect(dialog.getByRole("checkbox", { name: words.convenience })).toBeChecked({ checked: isAgreed });
    await dialog.getByRole("button", { name: words.save }).click();
    await expect(dialog).toBeHidden();
    expect(await given(page)).toBe(isAgreed ? "convenience" : "none");
  });
}

test("covers nothing: on the smallest phone the page begins below the question, and shifts no pixel", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const market of markets) {
    const { words } = new Shopper(page, market);
    await page.goto(`/${market}/products/stoneware-mug`);
    const question = await banner(page, words.consent).boundingBox();
    const header = await page.getByRole("banner").boundingBox();
    expect(question && header && question.y + question.height).toBeLessThanOrEqual(header?.y ?? 0);
    expect(question?.height).toBeLessThan(300);
    await page.getByRole("button", { name: words.product.add, exact: true }).click();
    await expect(page.getByText(words.product.added)).toBeVisible();
    await expect(banner(page, words.consent).getByRole("link", { name: words.consent.privacy })).toHaveAttribute(
      "href",
      `/${market}/pages/privacy`,
    );
  }
});

test("asks neither machines that read, nor browsers without scripts, nor whoever is paying", async ({
  browser,
  page,
}) => {
  for (const options of [{ javaScriptEnabled: false }, { userAgent: "Mozilla/5.0 (compatible; Googlebot/2.1)" }]) {
    const context = await browser.newContext(options);
    const reader = await context.newPage();
    await reader.goto("/en-gb");
    await expect(reader.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(banner(reader)).toBeHidden();
    await context.close();
  }
  await page.goto("/en-gb/checkout");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator(".consent-banner")).toHaveCount(0);
});
