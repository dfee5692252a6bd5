import { expectAccessible } from "./axe";
import { holdAnswers, scripts } from "./hold-answers";
import { overflow } from "./pages";
import { fjord, opens, words as product } from "./product-page";
import { cards, fills, newAddress, opensForm, section } from "./review-page";
import { languages } from "./shopper";
import { asStranger } from "./stranger";
import { expect, test } from "./test";
import { fitsAndIsAccessible, isSending, narrow, told } from "./waiting";

const { bundle, common, compare, confirmation, questions, reviews, search, stockAlert, viewed } = languages.en;

test.beforeEach(({ page }) => asStranger(page));

for (const [screen, size] of Object.entries({ desk: { width: 1280, height: 800 }, phone: narrow })) {
  test(`search says that it looks, until its first answer, on a ${screen}`, async ({ page }) => {
    await page.setViewportSize(size);
    await page.goto("/en-gb", { waitUntil: "networkidle" });
    const release = await holdAnswers(page, /\/search\/suggestions/);
    if (screen === "phone") await page.getByRole("link", { name: common.search, exact: true }).click();
    else await page.locator("#header-search").focus();
    const field = page.getByRole("combobox", { name: common.search });
    await expect(field).toBeFocused();
    const seen = page.locator("p[aria-hidden]").filter({ hasText: search.busy });
    await expect(seen).toBeVisible();
    await expect(told(page, search.busy)).toHaveCount(1);
    await expectAccessible(page, "looking");
    await field.fill("fjord");
    await expect(seen).toBeVisible();
    await expect(page.getByRole("option")).toHaveText([search.all.replace("{q}", "fjord")]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    release();
    await expect(page.getByRole("option", { name: /^Fjord Lounge Chair/ })).toBeVisible();
    await expect(seen).toHaveCount(0);
    await expect(told(page, search.busy)).toHaveCount(0);
  });
}

test("a comparison says that it is coming, in the shape of its table", async ({ page }) => {
  const path = "/en-gb/compare?products=fjord-lounge-chair,drift-sofa";
  const release = await holdAnswers(page, scripts);
  // What comes of the page at once: what the server still works on follows in the same answer.
  await page.route(/\/compare\?/, async (route) => {
    const response = await route.fetch();
    const [atOnce = ""] = (await response.text()).split('<div hidden id="S:');
    await route.fulfill({ response, body: atOnce });
  });
  await page.goto(path, { waitUntil: "domcontentloaded" });
  await expect(told(page, compare.loading)).toBeVisible();
  await expect(page.getByRole("table")).toHaveCount(0);
  await fitsAndIsAccessible(page, "comparing");
  await page.unroute(/\/compare\?/);
  release();
  await page.goto(path);
  await expect(page.getByRole("columnheader")).toHaveCount(2);
  await expect(told(page, compare.loading)).toHaveCount(0);
});

test("what was looked at lately says that it is coming", async ({ page, context, baseURL }) => {
  await context.addCookies([{ name: "consent", value: "convenience", url: baseURL ?? "" }]);
  for (const handle of ["carafe", "tide-bowl", "weft-rug"]) {
    await page.goto(`/en-gb/products/${handle}`, { waitUntil: "networkidle" });
  }
  const release = await holdAnswers(page, /\/product-cards\?/);
  await page.getByRole("contentinfo").scrollIntoViewIfNeeded();
  const rail = page.getByRole("region", { name: viewed.title });
  await expect(told(rail, viewed.loading)).toHaveCount(1);
  await expect(rail).toHaveAttribute("aria-busy", "true");
  await fitsAndIsAccessible(page, "looked at");
  release();
  await expect(rail.getByRole("article")).toHaveCount(2);
  await expect(told(rail, viewed.loading)).toHaveCount(0);
  await expect(rail).toHaveAttribute("aria-busy", "false");
});

test("reviews say that others are coming, and those that are there stay until then", async ({ page }) => {
  await page.setViewportSize(narrow);
  await page.goto(fjord, { waitUntil: "networkidle" });
  const letPart = await holdAnswers(page, scripts);
  const letReviews = await holdAnswers(page, /\/reviews\?/);
  const asked = page.waitForRequest(/\/reviews\?/);
  await section(page).getByLabel(reviews.sort).selectOption("lowest");
  await expect(told(section(page), reviews.loading)).toBeVisible();
  await expect(cards(page)).toHaveCount(8);
  letPart();
  await asked;
  await expect(told(section(page), reviews.loading)).toBeVisible();
  await expect(cards(page)).toHaveCount(8);
  await fitsAndIsAccessible(page, "other reviews", "#reviews");
  letReviews();
  await expect(cards(page).first().getByRole("img", { name: "2 out of 5 stars" })).toBeVisible();
  await expect(told(section(page), reviews.loading)).toHaveCount(0);

  await section(page).getByLabel(reviews.sort).selectOption("newest");
  const letMore = await holdAnswers(page, /\/reviews\?/);
  await section(page).getByRole("button", { name: reviews.more }).click();
  await expect(told(section(page), reviews.loading)).toBeVisible();
  await expectAccessible(page, "more reviews", "#reviews");
  letMore();
  await expect(cards(page)).toHaveCount(11);
  await expect(told(section(page), reviews.loading)).toHaveCount(0);
});

test("a helpful vote shows at once, before it is counted", async ({ page }) => {
  await page.goto(fjord, { waitUntil: "networkidle" });
  const vote = cards(page)
    .first()
    .getByRole("button", { name: new RegExp(`^${reviews.helpful}`) });
  const before = Number(/\d+$/.exec((await vote.textContent()) ?? "")?.[0] ?? 0);
  const release = await holdAnswers(page, /\/helpful/);
  const counted = page.waitForResponse(/\/helpful/);
  await vote.click();
  await expect(vote).toHaveAttribute("aria-pressed", "true");
  await expect(vote).toHaveText(new RegExp(`${before + 1}$`));
  await expectAccessible(page, "voted", "#reviews");
  // Two at once might be counted in the other order: one pressed meanwhile waits for none.
  await vote.click();
  await expect(vote).toHaveAttribute("aria-pressed", "true");
  release();
  expect((await counted).status()).toBe(200);
  await expect(vote).toHaveAttribute("aria-pressed", "true");
  const takenBack = page.waitForResponse(/\/helpful/);
  await vote.click();
  await expect(vote).toHaveAttribute("aria-pressed", "false");
  expect((await takenBack).status()).toBe(200);
});

test("adding says so, of a product and of a set", async ({ page }) => {
  await page.goto(fjord, { waitUntil: "networkidle" });
  for (const { part, path, words } of [
    { part: page.locator("main"), path: /\/cart\/lines/, words: product },
    { part: page.locator("#set"), path: /\/cart\/bundles/, words: bundle },
  ]) {
    const release = await holdAnswers(page, path);
    await part.getByRole("button", { name: words.add, exact: true }).click();
    await expect(part.getByRole("button", { name: words.adding })).toBeDisabled();
    await expect(part.locator("[aria-live]").filter({ hasText: words.adding })).toHaveCount(1);
    await expectAccessible(page, words.adding);
    release();
    await expect(part.getByText(words.added)).toBeVisible();
    await expect(part.getByText(words.adding)).toHaveCount(0);
    await expect(part.getByRole("button", { name: words.add, exact: true })).toBeEnabled();
  }
});

test("a model says that it is loading", async ({ page }) => {
  await opens(page, fjord);
  const release = await holdAnswers(page, "**/*.glb");
  await page.getByRole("button", { name: product.model }).click();
  const dialog = page.getByRole("dialog");
  await expect(told(dialog, product.modelLoading)).toBeVisible();
  await expect(dialog.getByTestId("model-poster").locator("img")).toBeVisible();
  await expectAccessible(page, "a model");
  release();
  await expect(told(dialog, product.modelHelp)).toBeVisible({ timeout: 60_000 });
});

test("a wish to be told says that it is being sent", async ({ page }) => {
  await page.goto("/en-gb/products/reed-floor-lamp?v=LL-REED-BRA", { waitUntil: "networkidle" });
  const form = page.getByRole("region", { name: stockAlert.alertTitle });
  const email = newAddress();
  await form.getByLabel(stockAlert.alertEmail, { exact: true }).fill(email);
  const { alertSend: send, alertSending: sending } = stockAlert;
  await isSending(page, form, /\/stock-alerts\?/, { send, sending });
  await expect(form.getByText(stockAlert.alertSent.replace("{email}", email))).toBeFocused();
});

test("a review says that it is being sent", async ({ page }) => {
  const dialog = await opensForm(page, "weft-rug");
  await fills(page, { email: newAddress() });
  await isSending(page, dialog, /\/reviews\?/, reviews);
  await expect(dialog.getByText(reviews.thanks)).toBeVisible();
});

test("a question says that it is being sent", async ({ page }) => {
  await page.goto("/en-gb/products/weft-rug", { waitUntil: "networkidle" });
  await page.getByRole("button", { name: questions.ask }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(questions.question, { exact: true }).fill("Does it lie flat from the first day?");
  await dialog.getByLabel(questions.author, { exact: true }).fill("Ada");
  await dialog.getByLabel(questions.email, { exact: true }).fill(newAddress());
  await isSending(page, dialog, /\/questions\?/, questions);
  await expect(dialog.getByText(questions.thanks)).toBeVisible();
});

test("a letter's link says that it is being followed", async ({ page }) => {
  await page.goto(`/en-gb/confirm/${"x".repeat(43)}`, { waitUntil: "networkidle" });
  const { confirm: send, confirming: sending } = confirmation;
  await isSending(page, page.locator("main"), /\/confirmations\//, { send, sending });
  await expect(page.getByText(languages.en.problems["link-unknown"])).toBeFocused();
});
