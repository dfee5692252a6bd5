import { languages } from "./shopper";
import { expect, test } from "./test";

const { common, compare, compareBar, consent, site } = languages.en;

test("does what was clicked and chosen before the scripts came, once they have", async ({ page, context }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/_next/static/chunks/*.js", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("/en-gb/categories/seating", { waitUntil: "domcontentloaded" });
  const banner = page.getByRole("region", { name: consent.question });
  await banner.getByRole("button", { name: consent.refuse }).click();
  await page.getByRole("radio", { name: site.dark }).check();
  const toggle = page.getByRole("checkbox", { name: `${compare.toggle} Fjord Lounge Chair` });
  await toggle.check();
  await expect(banner).toBeVisible();
  release();

  await expect(banner).toBeHidden();
  expect((await context.cookies()).find(({ name }) => name === "consent")?.value).toBe("none");
  await expect(page.getByRole("radio", { name: site.dark })).toBeChecked();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(toggle).toBeChecked();
  await expect(page.getByRole("region", { name: compareBar.bar })).toContainText(compareBar.oneMore);
  await page.reload({ waitUntil: "networkidle" });
  await expect(banner).toBeHidden();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.getByRole("link", { name: common.skip })).toBeAttached();
});
