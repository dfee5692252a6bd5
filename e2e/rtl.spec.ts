import { overflow, places, sizes } from "./pages";
import { languages } from "./shopper";
import { expect, type Page, test } from "./test";

/** Things of the frame and the page whose places tell whether it was mirrored; those a page lacks are left out. */
const landmarks = {
  name: 'header a[href$="/ar-xb"], header a[href$="/en-gb"]',
  cart: 'header a[href$="/cart"]',
  "first crumb": "nav ol > li:first-child",
  "first tile": "main ul:has(article) > li:first-child",
  "footer's name": "footer p",
  dialog: '[role="dialog"]',
  "dialog's way out": '[role="dialog"] button',
};

type Spot = { start: number; end: number };

/** Where each landmark stands, from the edge at which words begin. */
async function spotsOn(page: Page): Promise<Record<string, Spot>> {
  return page.evaluate((selectors) => {
    const isRtl = document.documentElement.dir === "rtl";
    const width = document.documentElement.clientWidth;
    const spots: Record<string, { start: number; end: number }> = {};
    for (const [name, selector] of Object.entries(selectors)) {
      const box = [...document.querySelectorAll(selector)]
        .map((one) => one.getBoundingClientRect())
        .find((one) => one.width > 0);
      if (!box) continue;
      spots[name] = isRtl ? { start: width - box.right, end: width - box.left } : { start: box.left, end: box.right };
    }
    return spots;
  }, landmarks);
}

// What turns in its own dialog has nothing to mirror that an enlarged picture has not, and takes its time.
for (const { path, state = "", open, only } of places.filter((place) => place.state !== "in 3-D")) {
  test(`${path || "/"} ${state} reads from right to left without a break`, async ({ page }) => {
    for (const size of only ? [only] : (["phone", "desk"] as const)) {
      await page.setViewportSize(sizes[size]);
      await page.emulateMedia({ reducedMotion: "reduce" });
      await page.goto(`/en-gb${path}`, { waitUntil: "networkidle" });
      await open?.(page, languages.en);
      const plain = await spotsOn(page);
      await page.goto(`/ar-xb${path}`, { waitUntil: "networkidle" });
      await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
      await open?.(page, languages.en);
      const mirrored = await spotsOn(page);
      expect(Object.keys(mirrored)).toEqual(Object.keys(plain));
      for (const [name, { start }] of Object.entries(plain)) {
        // A scroll bar changes sides, and money is written a little longer.
        expect([size, name, Math.abs((mirrored[name]?.start ?? 999) - start) < 24]).toEqual([size, name, true]);
      }
      expect([size, await overflow(page)]).toEqual([size, 0]);
      // Words that begin at the start, in a page that runs from the right, begin at the right.
      const wrong = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>("main *, header *, footer *, [role=dialog] *")]
          .filter((one) => one.getClientRects().length > 0 && getComputedStyle(one).textAlign === "left")
          .map((one) => one.outerHTML.slice(0, 120)),
      );
      expect(wrong).toEqual([]);
    }
  });
}

test("buys from right to left: cart, checkout and order in the mirrored market", async ({ page }) => {
  await page.goto("/ar-xb/products/stoneware-mug");
  await page.getByRole("button", { name: "Add to cart" }).click();
  await expect(page.getByText("In your cart")).toBeVisible();
  await page.goto("/ar-xb/cart", { waitUntil: "networkidle" });
  await page.getByRole("link", { name: "Checkout", exact: true }).click();
  await expect(page).toHaveURL(/\/ar-xb\/checkout/);
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  const field = (label: string) => page.getByLabel(label, { exact: true });
  await field("E-mail").fill("ada@example.com");
  await field("First name").fill("Ada");
  await field("Last name").fill("Byron");
  await field("Street and number").fill("1 High Street");
  await field("Postcode").fill("YO1 7HH");
  await field("City").fill("York");
  await page.getByRole("button", { name: "Continue to delivery" }).click();
  const delivery = page.getByRole("group", { name: "Delivery" }).getByRole("radio").first();
  await delivery.click();
  await expect(delivery).toBeChecked();
  await page.getByLabel("Card number").fill("4242 4242 4242 4242");
  await page.getByLabel("Expiry (MM/YY)").fill("12/30");
  await page.getByLabel("Security code").fill("123");
  await page.getByRole("button", { name: /^Pay / }).click();
  await expect(page.getByRole("heading", { name: "Thank you" })).toBeVisible({ timeout: 40_000 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
    0,
  );
});
