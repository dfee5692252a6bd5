import { expectAccessible } from "./axe";
import { fjord, gallery, opens, scriptsOf, words } from "./product-page";
import { expect, type Page, test } from "./test";

const placeOf = (number: number) => words.place.replace("{number}", String(number)).replace("{count}", "4");
/** How far the pictures have moved, in widths of one. */
const moved = (page: Page) =>
  gallery(page)
    .getByRole("list")
    .first()
    .evaluate((list) => list.scrollLeft / list.clientWidth);

test("walks through the pictures by arrow keys, small pictures and swipes, and says which one it is", async ({
  page,
}) => {
  await opens(page, fjord);
  await gallery(page).getByRole("button", { name: words.enlarge }).first().focus();
  await page.keyboard.press("ArrowRight");
  await expect(gallery(page).getByText(placeOf(2))).toBeAttached();
  await expect(gallery(page).getByRole("button", { name: placeOf(2) })).toHaveAttribute("aria-current", "true");
  await gallery(page)
    .getByRole("button", { name: placeOf(3) })
    .click();
  await expect(gallery(page).getByText(placeOf(3))).toBeAttached();
  await gallery(page)
    .getByRole("list")
    .first()
    .evaluate((list) => list.scrollTo({ left: 0, behavior: "instant" }));
  await expect(gallery(page).getByText(placeOf(1))).toBeAttached();
});

test("walks the other way by the same keys where pages are mirrored", async ({ page }) => {
  await opens(page, fjord.replace("en-gb", "ar-xb"));
  await gallery(page).getByRole("button", { name: words.enlarge }).first().focus();
  for (const [key, number] of [
    ["ArrowLeft", 2],
    ["ArrowLeft", 3],
    ["ArrowRight", 2],
  ] as const) {
    await page.keyboard.press(key);
    await expect(gallery(page).getByText(placeOf(number))).toBeAttached();
    await expect.poll(() => moved(page)).toBeCloseTo(1 - number);
  }
});

test("glides to the picture asked for, and is there at once for who asked for stillness", async ({ page }) => {
  await opens(page, fjord);
  /** How far the pictures have come when the click on a small one is over. */
  const comesAtOnce = (number: number) =>
    gallery(page)
      .getByRole("button", { name: placeOf(number) })
      .evaluate((small: HTMLButtonElement) => {
        small.click();
        const list = small.closest("section")?.querySelector("ul");
        return list ? list.scrollLeft / list.clientWidth : undefined;
      });
  expect(await comesAtOnce(2)).toBe(0);
  await expect.poll(() => moved(page)).toBeCloseTo(1);
  await page.emulateMedia({ reducedMotion: "reduce" });
  expect(await comesAtOnce(3)).toBeCloseTo(2);
});

test("comes closer to a picture by keys, wheel and double click, and asks for it in full only then", async ({
  page,
}) => {
  await opens(page, fjord);
  await gallery(page).getByRole("button", { name: words.enlarge }).first().click();
  const dialog = page.getByRole("dialog", { name: words.gallery });
  const zoomed = dialog.getByTestId("zoomed");
  const scale = () => zoomed.evaluate((element) => new DOMMatrix(getComputedStyle(element).transform).a);
  await expect(zoomed.getByRole("img")).toBeVisible();
  expect(await scale()).toBe(1);
  await page.keyboard.press("+");
  await expect.poll(scale).toBeCloseTo(1.5);
  await expect(zoomed.getByRole("img")).toHaveAttribute("sizes", "1000px");
  // With another key held, these are the browser's: to enlarge the page, or to go back.
  const isTaken = (key: string, held: object) =>
    dialog.evaluate(
      (element, init) =>
        !element.dispatchEvent(new KeyboardEvent("keydown", { ...init, bubbles: true, cancelable: true })),
      { key, ...held },
    );
  for (const [key, held] of [
    ["0", { ctrlKey: true }],
    ["=", { metaKey: true }],
    ["ArrowLeft", { altKey: true }],
  ] as const) {
    expect([key, await isTaken(key, held)]).toEqual([key, false]);
  }
  expect(await isTaken("0", {})).toBe(true);
  await expect.poll(scale).toBe(1);
  await zoomed.dblclick({ position: { x: 300, y: 200 } });
  await expect.poll(scale).toBeCloseTo(2.5);
  await page.mouse.wheel(0, -200);
  await expect.poll(scale).toBeGreaterThan(3);
  await expectAccessible(page);
  await page.keyboard.press("0");
  const before = await zoomed.getByRole("img").getAttribute("src");
  await page.keyboard.press("ArrowRight");
  await expect(zoomed.getByRole("img")).not.toHaveAttribute("src", before ?? "");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(gallery(page).getByRole("button", { name: words.enlarge }).first()).toBeFocused();
});

test("shows the model in 3-D when asked to, its picture first, and nothing of it before", async ({ page }) => {
  const scripts = scriptsOf(page);
  const models: string[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith(".glb")) models.push(request.url());
  });
  const elsewhere: string[] = [];
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (/content security policy/i.test(message.text())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await opens(page, fjord);
  page.on("request", (request) => {
    if (!/^(blob|data):/.test(request.url()) && new URL(request.url()).origin !== new URL(page.url()).origin)
      elsewhere.push(request.url());
  });
  const before = new Set(scripts);
  expect(models).toEqual([]);
  await page.route("**/*.glb", async (route) => {
    await expect(page.getByTestId("model-poster")).toBeVisible();
    await route.continue();
  });
  await page.getByRole("button", { name: words.model }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByText(words.modelHelp)).toBeVisible({ timeout: 60_000 });
  expect(
    await page.locator("model-viewer").evaluate((viewer) => (viewer as HTMLElement & { loaded: boolean }).loaded),
  ).toBe(true);
  await expect(page.locator("model-viewer")).toHaveAttribute("ios-src", /\.usdz$/);
  expect(models).toHaveLength(1);
  expect([...scripts].filter((url) => !before.has(url)).length).toBeGreaterThan(0);
  expect(elsewhere).toEqual([]);
  expect(complaints).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
});

test("serves models as what they are, and offers none where there is none", async ({ page, request }) => {
  const { product } = await (await request.get("/api/v1/products/fjord-lounge-chair?market=en-gb")).json();
  expect((await request.get(product.model.glb)).headers()["content-type"]).toBe("model/gltf-binary");
  expect((await request.get(product.model.usdz)).headers()["content-type"]).toBe("model/vnd.usdz+zip");
  await opens(page, "/en-gb/products/fold-throw");
  await expect(page.getByRole("button", { name: words.model })).toHaveCount(0);
});

test("plays the film when asked to, with subtitles, and lets it be had in parts", async ({ page, request }) => {
  const films: string[] = [];
  page.on("request", (asked) => {
    if (asked.url().includes("/media/files/")) films.push(asked.url());
  });
  await opens(page, fjord);
  expect(films).toEqual([]);
  await gallery(page)
    .getByRole("button", { name: words.place.replace("{number}", "4").replace("{count}", "4") })
    .click();
  await gallery(page)
    .getByRole("button", { name: words.play.split("{title}")[0]?.trim() ?? "" })
    .click();
  const film = page.locator("video");
  await expect.poll(() => film.evaluate((video: HTMLVideoElement) => video.currentTime)).toBeGreaterThan(0);
  expect(await film.evaluate((video: HTMLVideoElement) => video.duration)).toBeCloseTo(12, 0);
  await expect.poll(() => film.evaluate((video: HTMLVideoElement) => video.textTracks[0]?.cues?.length)).toBe(4);
  await gallery(page)
    .getByRole("button", { name: words.place.replace("{number}", "1").replace("{count}", "4") })
    .click();
  await expect.poll(() => film.evaluate((video: HTMLVideoElement) => video.paused)).toBe(true);
  await expect(film).toHaveAttribute("tabindex", "-1");
  const [src = ""] = films.filter((url) => url.endsWith(".webm"));
  const part = await request.get(src, { headers: { range: "bytes=0-99" } });
  expect(part.status()).toBe(206);
  expect((await part.body()).length).toBe(100);
});
