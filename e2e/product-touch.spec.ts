import { type CDPSession, devices, type Page } from "@playwright/test";
import { fjord, gallery, opens, words } from "./product-page";
import { expect, test } from "./test";

type Point = { x: number; y: number };

const { defaultBrowserType: _, ...phone } = devices["Pixel 7"];
test.use(phone);

/** Puts fingers down, one for each path, takes each along its path in steps, and lifts them. */
async function drag(page: Page, paths: { from: Point; to: Point }[]) {
  const session: CDPSession = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", touchPoints: Point[]) =>
    session.send("Input.dispatchTouchEvent", { type, touchPoints });
  const steps = 10;
  const at = (step: number) =>
    paths.map(({ from, to }) => ({
      x: from.x + ((to.x - from.x) * step) / steps,
      y: from.y + ((to.y - from.y) * step) / steps,
    }));
  await touch("touchStart", at(0));
  for (let step = 1; step <= steps; step += 1) await touch("touchMove", at(step));
  await touch("touchEnd", []);
}

test("a finger swipes from picture to picture", async ({ page }) => {
  await opens(page, fjord);
  const place = (number: number) => words.place.replace("{number}", String(number)).replace("{count}", "4");
  await expect(gallery(page).getByText(place(1))).toBeAttached();
  const box = await gallery(page).getByRole("listitem").first().boundingBox();
  if (!box) throw new Error("no picture");
  const y = box.y + box.height / 2;
  await drag(page, [{ from: { x: box.x + box.width * 0.9, y }, to: { x: box.x + box.width * 0.1, y } }]);
  await expect(gallery(page).getByText(place(2))).toBeAttached();
  await drag(page, [{ from: { x: box.x + box.width * 0.1, y }, to: { x: box.x + box.width * 0.9, y } }]);
  await expect(gallery(page).getByText(place(1))).toBeAttached();
});

test("two fingers bring a picture closer, one moves it, two taps bring it back", async ({ page }) => {
  await opens(page, fjord);
  await gallery(page).getByRole("button", { name: words.enlarge }).first().tap();
  const zoomed = page.getByRole("dialog", { name: words.gallery }).getByTestId("zoomed");
  await expect(zoomed.getByRole("img")).toBeVisible();
  const stands = () =>
    zoomed.evaluate((element) => {
      const { a, e, f } = new DOMMatrix(getComputedStyle(element).transform);
      return { scale: a, x: e, y: f };
    });
  const box = await zoomed.boundingBox();
  if (!box) throw new Error("no picture");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await drag(page, [
    { from: { x: x - 30, y }, to: { x: x - 90, y } },
    { from: { x: x + 30, y }, to: { x: x + 90, y } },
  ]);
  await expect.poll(async () => (await stands()).scale).toBeCloseTo(3);
  const before = await stands();
  await drag(page, [{ from: { x, y }, to: { x: x + 60, y: y + 40 } }]);
  await expect.poll(async () => Math.round((await stands()).x - before.x)).toBe(60);
  expect(Math.round((await stands()).y - before.y)).toBe(40);
  await page.touchscreen.tap(x, y);
  await page.touchscreen.tap(x, y);
  await expect.poll(async () => (await stands()).scale).toBe(1);
});

for (const { device, userAgent, file, leads } of [
  { device: "an Android phone", userAgent: phone.userAgent, file: /\.glb$/, leads: "intent:" },
  { device: "an iPhone", userAgent: devices["iPhone 15"].userAgent, file: /\.usdz$/, leads: "http:" },
]) {
  test.describe(`on ${device}`, () => {
    test.use({ userAgent });

    test(`hands the model over to the room's own viewer, on ${device}`, async ({ page, request }) => {
      // The device's viewer is no part of a browser on a desk: what it would be handed is noted instead.
      await page.addInitScript(() => {
        DOMTokenList.prototype.supports = (token) => token === "ar";
        HTMLAnchorElement.prototype.click = function note() {
          document.documentElement.dataset.handedOver = this.href;
        };
      });
      await opens(page, fjord);
      await page.getByRole("button", { name: words.model }).tap();
      await expect(page.getByRole("dialog").getByText(words.modelHelp)).toBeVisible({ timeout: 60_000 });
      await page.getByRole("button", { name: words.ar }).tap();
      const handedOver = () => page.evaluate(() => document.documentElement.dataset.handedOver ?? "");
      await expect.poll(handedOver).not.toBe("");
      const link = new URL(await handedOver());
      expect(link.protocol).toBe(leads);
      const model = link.protocol === "intent:" ? (link.searchParams.get("file") ?? "") : link.href;
      const { origin, pathname } = new URL(model);
      expect(origin).toBe(new URL(page.url()).origin);
      expect(pathname).toMatch(file);
      expect((await request.get(model)).status()).toBe(200);
    });
  });
}
