import { expectAccessible } from "./axe";
import { holdAnswers, scripts } from "./hold-answers";
import { overflow } from "./pages";
import { fjord, opens, words as product } from "./product-page";
import { cards, fills, newAddress, opensForm, section } from "./review-page";
import { languages, Shopper } from "./shopper";
import { asStranger } from "./stranger";
import { expect, type Locator, type Page, test } from "./test";

const { bundle, cart, checkout, common, compare, confirmation, questions, reviews, search, stockAlert, viewed } =
  languages.en;

/** Whatever is waited for, those who listen are told. */
const told = (within: Page | Locator, words: string) => within.getByRole("status").filter({ hasText: words });
const narrow = { width: 320, height: 700 };

async function fitsAndIsAccessible(page: Page, state: string, within?: string): Promise<void> {
  await expectAccessible(page, state, within);
  await page.setViewportSize(narrow);
  await expect.poll(() => overflow(page), state).toBeLessThanOrEqual(0);
}

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

/** Sends a form and holds the answer: the button says so to those who see, a status to those who listen. */
async function isSending(page: Page, form: Locator, path: RegExp, words: { send: string; sending: string }) {
  const release = await holdAnswers(page, path);
  await form.getByRole("button", { name: words.send, exact: true }).click();
  await expect(form.getByRole("button", { name: words.sending })).toBeDisabled();
  await expect(told(form, words.sending)).toHaveCount(1);
  await fitsAndIsAccessible(page, words.sending);
  release();
  await expect(told(form, words.sending)).toHaveCount(0);
}

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

test("a cart says that it is coming, moves nothing for who wants none of that, and says that a code is looked at", async ({
  page,
}) => {
  const shopper = new Shopper(page, "en-gb");
  await shopper.addsToCart("stoneware-mug");
  const release = await holdAnswers(page, /\/api\/v1\/cart\?/);
  await page.goto("/en-gb/cart");
  const main = page.locator("main");
  await expect(told(main, cart.loading)).toBeVisible();
  await fitsAndIsAccessible(page, "a cart");
  // Since axe has looked, the page is one of reduced motion.
  const moving = () => page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === "running"));
  await expect.poll(moving).toEqual([]);
  release();
  await expect(main.getByRole("button", { name: cart.removeOf.replace("{title}", "Stoneware Mug") })).toBeVisible();
  await expect(told(main, cart.loading)).toHaveCount(0);

  await main.getByLabel(cart.promotion).fill("WELCOME10");
  await isSending(page, main, /\/cart\/promotions/, { send: cart.apply, sending: cart.applying });
  await expect(main.getByRole("button", { name: cart.removePromotion.replace("{code}", "WELCOME10") })).toBeVisible();
});

test("a cart's line says that it is changing, and loses none of several quick presses of a key", async ({ page }) => {
  const shopper = new Shopper(page, "en-gb");
  await shopper.addsToCart("stoneware-mug");
  await page.goto("/en-gb/cart");
  const button = (pattern: string) =>
    page.getByRole("button", { name: pattern.replace("{title}", "Stoneware Mug"), exact: true });
  const quantity = page.locator("main output");
  const more = button(cart.more);
  await expect(quantity).toHaveText("1");
  await expect(button(cart.less)).toBeDisabled();
  const release = await holdAnswers(page, /\/cart\/lines\//);
  await more.focus();
  for (const count of ["2", "3", "4"]) {
    await page.keyboard.press("Enter");
    await expect(quantity).toHaveText(count);
  }
  await expect(more).toBeFocused();
  await expect(told(page, cart.changing)).toHaveCount(1);
  await fitsAndIsAccessible(page, cart.changing);
  const sent: number[] = [];
  page.on("request", (request) => {
    if (request.method() === "PATCH") sent.push(request.postDataJSON().quantity);
  });
  // The way to the checkout waits for them.
  await page.getByRole("link", { name: cart.checkout, exact: true }).click();
  await expect(page.getByRole("link", { name: cart.changing })).toBeVisible();
  release();
  await expect(page).toHaveURL(/\/checkout$/);
  expect(sent).toEqual([4]);
  await page.goto("/en-gb/cart");
  await expect(quantity).toHaveText("4");

  await more.press("Enter");
  await expect(quantity).toHaveText("5");
  await button(cart.removeOf).press("Enter");
  const undo = page.getByRole("button", { name: cart.undo });
  await expect(page.getByRole("status").filter({ has: undo })).toBeFocused();
  await undo.press("Enter");
  await expect(quantity).toHaveText("5");
  await expect(page.locator("main")).toBeFocused();
});

test("each step of the checkout says what it waits for", async ({ page }) => {
  const shopper = new Shopper(page, "en-gb");
  await shopper.addsToCart("stoneware-mug");
  const hold = async (path: RegExp) => ({ release: await holdAnswers(page, path) });
  const theCart = await hold(/\/api\/v1\/cart\?/);
  await page.goto("/en-gb/checkout");
  await expect(told(page, checkout.loading)).toBeVisible();
  await fitsAndIsAccessible(page, "the cart");
  theCart.release();

  const [addresses, options] = [await hold(/\/cart\/addresses/), await hold(/\/cart\/shipping-options/)];
  await shopper.fillsAddress();
  await expect(page.getByRole("button", { name: checkout.saving })).toBeDisabled();
  await expect(told(page, checkout.saving)).toHaveCount(1);
  await expectAccessible(page, checkout.saving);
  addresses.release();
  await expect(told(page, checkout.shippingLoading)).toBeVisible();
  await expectAccessible(page, checkout.shippingLoading);
  options.release();

  const [option, methods] = [await hold(/\/cart\/shipping-option\?/), await hold(/\/cart\/payment-methods/)];
  const ways = page.getByRole("group", { name: checkout.shipping }).getByRole("radio");
  await ways.first().click();
  await expect(told(page, checkout.shippingLoading)).toHaveCount(0);
  await expect(told(page, checkout.shippingSaving)).toBeVisible();
  await expectAccessible(page, checkout.shippingSaving);
  option.release();
  await expect(told(page, checkout.shippingSaving)).toHaveCount(0);
  await expect(told(page, checkout.paymentLoading)).toBeVisible();
  await expect(shopper.payButton).toBeDisabled();
  await expectAccessible(page, checkout.paymentLoading);
  methods.release();
  await expect(told(page, checkout.paymentLoading)).toHaveCount(0);

  const order = await hold(/\/api\/v1\/checkout\?/);
  await shopper.fillsCard("4242 4242 4242 4242");
  await shopper.payButton.click();
  await expect(page.getByRole("button", { name: checkout.paying })).toBeDisabled();
  await expect(told(page, checkout.paying)).toHaveCount(1);
  await expectAccessible(page, checkout.paying);
  order.release();
  await shopper.seesOrder();
});
