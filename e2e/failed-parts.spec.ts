import { expectAccessible } from "./axe";
import { nextPage } from "./hold-answers";
import { words as filters, option, seating, tiles } from "./listing-page";
import { fjord, opens, words as product } from "./product-page";
import { cards, section } from "./review-page";
import { languages } from "./shopper";
import { asStranger } from "./stranger";
import { type BrowserContext, expect, type Page, type Route, test } from "./test";

const { bundle, compareBar, problems, reviews, stockAlert, viewed } = languages.en;

/** How a part of a page can fail, and what a shopper is told then. */
const noLine = { answer: (route: Route) => route.abort("internetdisconnected"), said: problems.offline };
const shopDown = {
  answer: (route: Route) => route.fulfill({ status: 503, json: { status: 503, code: "shop-unavailable" } }),
  said: problems["shop-unavailable"],
};
const proxyDown = {
  answer: (route: Route) => route.fulfill({ status: 503, body: "<h1>503</h1>" }),
  said: problems["shop-error"],
};
const failures = [noLine, shopDown, proxyDown];

test.beforeEach(({ page }) => asStranger(page));

test("says why the set was not added, keeps what was chosen, and adds it when asked again", async ({ page }) => {
  await page.goto(fjord);
  const set = page.locator("#set");
  const choice = set.getByRole("combobox").first();
  await choice.selectOption({ index: 3 });
  const chosen = await choice.inputValue();
  const total = (await page.getByTestId("bundle-total").textContent()) ?? "";
  const add = set.getByRole("button", { name: bundle.add });
  for (const { answer, said } of failures) {
    await page.route(/\/cart\/bundles/, answer, { times: 1 });
    await add.click();
    await expect(set.getByText(said)).toBeVisible();
    await expect(choice).toHaveValue(chosen);
    await expect(page.getByTestId("bundle-total")).toHaveText(total);
  }
  await expectAccessible(page, "not added", "#set");
  await add.click();
  await expect(set.getByText(bundle.added)).toBeVisible();
});

test("says why reviews in another order do not come, keeps the order, and brings them when tried again", async ({
  page,
}) => {
  await page.goto(fjord, { waitUntil: "networkidle" });
  const sort = section(page).getByLabel(reviews.sort);
  const alert = section(page).getByRole("alert");
  const retry = section(page).getByRole("button", { name: reviews.retry });
  for (const [index, { answer, said }] of failures.entries()) {
    await page.route(/\/reviews\?/, answer, { times: 1 });
    if (index === 0) await sort.selectOption("lowest");
    else await retry.click();
    await expect(alert).toContainText(said);
    await expect(sort).toHaveValue("lowest");
  }
  await expectAccessible(page, "no reviews", "#reviews");
  await sort.selectOption("newest");
  await expect(cards(page)).toHaveCount(8);
  await sort.selectOption("lowest");
  await expect(cards(page).first().getByRole("img", { name: "2 out of 5 stars" })).toBeVisible();
  await expect(alert).toHaveCount(0);
});

test("keeps the reviews that are there where more do not come, and brings those when tried again", async ({ page }) => {
  await page.goto(fjord, { waitUntil: "networkidle" });
  const alert = section(page).getByRole("alert");
  await page.route(/\/reviews\?/, noLine.answer, { times: 1 });
  await section(page).getByRole("button", { name: reviews.more }).click();
  await expect(alert).toContainText(problems.offline);
  await expect(cards(page)).toHaveCount(8);
  await expectAccessible(page, "no more reviews", "#reviews");
  await section(page).getByRole("button", { name: reviews.retry }).click();
  await expect(cards(page)).toHaveCount(11);
  await expect(alert).toHaveCount(0);
});

test("takes a helpful vote back where it was not counted, and says so", async ({ page }) => {
  await page.goto(fjord, { waitUntil: "networkidle" });
  const card = cards(page).first();
  const vote = card.getByRole("button", { name: new RegExp(`^${reviews.helpful}`) });
  const before = (await vote.textContent()) ?? "";
  await page.route(/\/helpful/, noLine.answer, { times: 1 });
  await vote.click();
  await expect(card.getByText(problems.offline)).toBeVisible();
  await expect(vote).toHaveAttribute("aria-pressed", "false");
  await expect(vote).toHaveText(before);
  await page.reload({ waitUntil: "networkidle" });
  await expect(vote).toHaveAttribute("aria-pressed", "false");
});

test("shows a product's picture, and says why, where its model does not come, and the model at the next try", async ({
  page,
}) => {
  await opens(page, fjord);
  const dialog = page.getByRole("dialog");
  await page.route("**/*.glb", (route) => route.abort());
  await page.getByRole("button", { name: product.model }).click();
  await expect(dialog.getByText(product.modelMissed)).toBeVisible({ timeout: 60_000 });
  const picture = dialog.getByTestId("model-poster").locator("img");
  await expect(picture).toBeVisible();
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
  await expect(page.locator("model-viewer")).toHaveCount(0);
  await expectAccessible(page, "no model");
  await page.unroute("**/*.glb");
  await page.route("**/*.glb", (route) => route.fulfill({ status: 503, body: "<h1>503</h1>" }), { times: 1 });
  const again = dialog.getByRole("button", { name: product.modelRetry });
  const refused = page.waitForResponse((response) => response.url().includes(".glb") && response.status() === 503);
  await again.click();
  await refused;
  await expect(dialog.getByText(product.modelMissed)).toBeVisible();
  await again.click();
  await expect(dialog.getByText(product.modelHelp)).toBeVisible({ timeout: 60_000 });
  await expect(again).toHaveCount(0);
});

test("shows a product's picture, and says why, where the device cannot draw its model", async ({ page }) => {
  const models: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes(".glb")) models.push(request.url());
  });
  await page.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith("webgl") ? null : getContext.apply(this, [kind, ...rest] as never);
    } as typeof getContext;
  });
  await opens(page, fjord);
  await page.getByRole("button", { name: product.model }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByText(product.modelFailed)).toBeVisible();
  await expect(dialog.getByTestId("model-poster").locator("img")).toBeVisible();
  await expect(dialog.getByRole("button", { name: product.modelRetry })).toHaveCount(0);
  await expectAccessible(page, "no drawing");
  expect(models).toEqual([]);
});

test("asks for an address without a line, says so, and keeps the address", async ({ page, context }) => {
  await page.goto("/en-gb/products/reed-floor-lamp?v=LL-REED-BRA", { waitUntil: "networkidle" });
  const form = page.getByRole("region", { name: stockAlert.alertTitle });
  const field = page.getByLabel(stockAlert.alertEmail, { exact: true });
  const send = page.getByRole("button", { name: stockAlert.alertSend });
  const email = `ada-${crypto.randomUUID()}@example.com`;
  await field.fill(email);
  await context.setOffline(true);
  await send.click();
  await expect(form.getByText(problems.offline)).toBeVisible();
  await expect(field).toHaveValue(email);
  await expectAccessible(page, "no line");
  await context.setOffline(false);
  await page.route(/\/stock-alerts\?/, shopDown.answer, { times: 1 });
  await send.click();
  await expect(form.getByText(problems["shop-unavailable"])).toBeVisible();
  await expect(field).toHaveValue(email);
  await send.click();
  await expect(page.getByText(stockAlert.alertSent.replace("{email}", email))).toBeFocused();
});

/** Who has looked at these products before, and comes to the foot of the last one's page. */
async function comesBack(page: Page, context: BrowserContext, baseURL: string | undefined) {
  await context.addCookies([{ name: "consent", value: "convenience", url: baseURL ?? "" }]);
  for (const handle of ["carafe", "tide-bowl", "weft-rug"]) {
    await page.goto(`/en-gb/products/${handle}`, { waitUntil: "networkidle" });
  }
  await page.getByRole("contentinfo").scrollIntoViewIfNeeded();
}

test("says why what was looked at lately is not shown, and shows it when tried again", async ({
  page,
  context,
  baseURL,
}) => {
  const rail = page.getByRole("region", { name: viewed.title });
  await page.route(/\/product-cards\?/, noLine.answer, { times: 1 });
  await comesBack(page, context, baseURL);
  await expect(rail.getByText(problems.offline)).toBeVisible();
  await expect(rail.getByRole("button", { name: viewed.clear })).toBeVisible();
  await expectAccessible(page, "nothing looked at");
  await page.route(/\/product-cards\?/, shopDown.answer, { times: 1 });
  await rail.getByRole("button", { name: languages.en.compare.retry }).click();
  await expect(rail.getByText(problems["shop-unavailable"])).toBeVisible();
  await rail.getByRole("button", { name: languages.en.compare.retry }).click();
  await expect(rail.getByRole("article")).toHaveCount(2);
});

test("leads on to the comparison where its small pictures do not come", async ({ page }) => {
  await page.route(/\/product-cards\?/, shopDown.answer);
  await page.goto(seating, { waitUntil: "networkidle" });
  const bar = page.getByRole("region", { name: compareBar.bar });
  for (const title of ["Fjord Lounge Chair", "Tove Bench"]) {
    await page.getByRole("checkbox", { name: `${languages.en.compare.toggle} ${title}` }).check();
  }
  await expect(bar).toContainText(compareBar.chosen.replace("{count}", "2").replace("{most}", "4"));
  await expectAccessible(page, "without pictures", "[data-compare-bar]");
  // The comparison's part of the page fails too: it comes whole instead.
  const missed = page.waitForResponse((response) => /\/compare\?.*_rsc=/.test(response.url()));
  await page.route(/\/compare\?.*_rsc=/, shopDown.answer);
  await bar.getByRole("link", { name: compareBar.show }).click();
  await expect(page.getByRole("columnheader")).toHaveCount(2);
  expect((await missed).status()).toBe(503);
  expect(new URL(page.url()).searchParams.get("products")).toBe("fjord-lounge-chair,tove-bench");
});

test("brings a filtered listing whole where its part does not come", async ({ page }) => {
  await page.goto(seating, { waitUntil: "networkidle" });
  await page.route(nextPage, noLine.answer);
  const missed = page.waitForEvent("requestfailed", (request) => nextPage.test(request.url()));
  await option(page, /^Moss/).check();
  await missed;
  await expect(tiles(page)).toHaveCount(2);
  await expect(page).toHaveURL(`${seating}?colour=moss`);
  await expect(option(page, /^Moss/)).toBeChecked();
  await page.goto("/en-gb/search?q=lamp", { waitUntil: "networkidle" });
  await page.route(nextPage, proxyDown.answer);
  const refused = page.waitForResponse((response) => nextPage.test(response.url()) && response.status() === 503);
  await page.getByLabel(filters.sort).filter({ visible: true }).selectOption({ label: filters.priceRising });
  await refused;
  await expect(page).toHaveURL("/en-gb/search?q=lamp&sort=price-asc");
  await expect(page.getByRole("searchbox").last()).toHaveValue("lamp");
  await expect(tiles(page).first()).toBeVisible();
});
