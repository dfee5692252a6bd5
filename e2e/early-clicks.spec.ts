import { holdAnswers, scripts } from "./hold-answers";
import { languages } from "./shopper";
import { expect, test } from "./test";

const { common, compare, compareBar, confirmation, consent, problems, product, site } = languages.en;

test("does what was clicked and chosen before the scripts came, once they have", async ({ page, context }) => {
  const release = await holdAnswers(page, scripts);
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

test("says before the scripts came which appearance was chosen, and lets it be changed", async ({ page }) => {
  await page.addInitScript(() => localStorage.getItem("theme") ?? localStorage.setItem("theme", "dark"));
  const release = await holdAnswers(page, scripts);
  await page.goto("/en-gb", { waitUntil: "domcontentloaded" });
  await expect(page.getByRole("radio", { name: site.dark })).toBeChecked();
  await page.getByRole("radio", { name: site.system }).check();
  release();

  await expect(page.locator("html")).not.toHaveAttribute("data-theme");
  await expect(page.getByRole("radio", { name: site.system })).toBeChecked();
});

for (const [chosen, device, ground, frame] of [
  ["dark", "light", "rgb(28, 26, 23)", "#1c1a17"],
  ["light", "dark", "rgb(250, 247, 241)", "#faf7f1"],
] as const) {
  for (const path of ["/en-gb", "/de-de/categories/seating", "/en-gb/checkout", "/xx-yy"]) {
    test(`${path} is ${chosen} from its first frame on, though the device is ${device} and the scripts have not come`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme: device });
      await page.addInitScript((theme) => {
        localStorage.setItem("theme", theme);
        const grounds = new Set<string>();
        Object.assign(window, { grounds });
        const look = () => {
          if (document.body) grounds.add(getComputedStyle(document.documentElement).backgroundColor);
          requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }, chosen);
      const release = await holdAnswers(page, scripts);
      await page.goto(path, { waitUntil: "domcontentloaded" });
      await expect(page.locator("h1:visible")).toHaveCount(1);
      const seen = () => page.evaluate(() => [...((window as Window & { grounds?: Set<string> }).grounds ?? [])]);
      await expect.poll(seen).toEqual([ground]);
      release();
      await page.waitForFunction(() => !("early" in window));
      await expect(page.locator("h1:visible")).toHaveCount(1);
      expect(await seen()).toEqual([ground]);
      const frames = await page
        .locator('meta[name="theme-color"]')
        .evaluateAll((all: HTMLMetaElement[]) =>
          all.filter(({ media }) => matchMedia(media).matches).map(({ content }) => content),
        );
      expect(frames).toEqual([frame]);
    });
  }
}

test("buys the variant its address asks for, though the page is only waking", async ({ page }) => {
  // The page reads its address as it wakes; the click comes as soon as anything can come after that.
  await page.addInitScript(() => {
    const { get } = URLSearchParams.prototype;
    URLSearchParams.prototype.get = function (name) {
      if (name === "v") {
        URLSearchParams.prototype.get = get;
        const button = document.querySelector<HTMLButtonElement>("button[data-early]");
        queueMicrotask(() => button?.click());
      }
      return get.call(this, name);
    };
  });
  await page.goto("/en-gb/products/tally-wall-clock?v=LL-TALLY-RUS");
  await expect(page.getByText(product.added)).toBeVisible();
  await page.goto("/en-gb/cart");
  await expect(page.getByRole("link", { name: "Tally Wall Clock" })).toBeVisible();
  await expect(page.getByText("Rust", { exact: true })).toBeVisible();
});

test("loses no click on a part whose own script comes after the page is awake", async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let heldBack = 0;
  await page.route(scripts, async (route) => {
    const response = await route.fetch();
    if ((await response.text()).includes("link-unknown")) {
      heldBack += 1;
      await held;
    }
    await route.fulfill({ response });
  });
  await page.goto(`/en-gb/confirm/${"x".repeat(43)}`, { waitUntil: "domcontentloaded" });
  await page.waitForFunction(() => !("early" in window));
  const button = page.getByRole("button", { name: confirmation.confirm });
  await button.click();
  expect(heldBack).toBe(1);
  await expect(button).toBeVisible();
  release();
  await expect(page.getByText(problems["link-unknown"])).toBeVisible();
});
