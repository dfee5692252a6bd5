import { EngineAdmin } from "./engine-admin";
import { markets, Shopper } from "./shopper";
import { type BrowserContext, expect, type Page, type Route, test } from "./test";

const approved = "4242 4242 4242 4242";

/** The next order is placed, but its answer never arrives, and so neither do its cookies. Returns the lost statuses. */
async function loseOneAnswerToPay(page: Page, context: BrowserContext): Promise<number[]> {
  const lost: number[] = [];
  const lose = async (route: Route) => {
    const cookies = await context.cookies();
    lost.push((await route.fetch()).status());
    await context.addCookies(cookies);
    await route.abort();
  };
  await page.route(/\/api\/v1\/checkout\?/, lose, { times: 1 });
  return lost;
}

/** Where each market's parcels come from. */
const servedFrom = { "en-us": "Rotterdam", "en-gb": "Leeds", "de-de": "Rotterdam", "fr-fr": "Rotterdam" };
/** 7.25 % on top in California, 20 and 19 % within the price elsewhere. */
const taxOf = {
  "en-us": (total: number) => total - total / 1.0725,
  "en-gb": (total: number) => total - total / 1.2,
  "de-de": (total: number) => total - total / 1.19,
  "fr-fr": (total: number) => total - total / 1.2,
};

for (const market of markets) {
  test(`buys a mug as a guest in ${market}: the merchant sees total, tax and stock, the browser nothing of the engine`, async ({
    page,
    request,
  }) => {
    const answers: string[] = [];
    page.on("response", async (response) => {
      if (response.url().includes("/api/v1/")) answers.push(await response.text().catch(() => ""));
    });
    const shopper = new Shopper(page, market);
    await shopper.comesToPayment("stoneware-mug");
    await shopper.fillsCard(approved);
    const total = await page.getByTestId("total").textContent();
    const wayBack = page.getByRole("banner").getByRole("link").last();
    await expect(wayBack).toHaveText(shopper.words.site.backToCart);
    await shopper.payButton.click();
    await shopper.seesOrder();
    await expect(page.getByTestId("total")).toHaveText(total ?? "");
    await expect(wayBack).toHaveText(shopper.words.order.continue);
    await expect(wayBack).toHaveAttribute("href", `/${market}`);
    expect(answers.length).toBeGreaterThan(5);
    expect(answers.join("\n")).not.toMatch(/\b(?:cart|order)_[0-9A-Z]{26}\b/);
    expect(await page.content()).not.toMatch(/\b(?:cart|order)_[0-9A-Z]{26}\b/);

    const admin = await EngineAdmin.signIn(request);
    const [order, ...more] = await admin.ordersOf(shopper.email);
    if (!order) throw new Error("The merchant sees no order");
    expect(more).toEqual([]);
    await expect(page.getByText(shopper.words.order.number.replace("{number}", `${order.display_id}`))).toBeVisible();
    // The engine keeps fractions of a cent, 43.9725 dollars for one; people see and pay whole cents.
    expect(order.total).toBeCloseTo(Number(total?.replace(/[^0-9.,]/g, "").replace(",", ".")), 2);
    expect(order.tax_total).toBeCloseTo(taxOf[market](order.total), 1);
    expect(await admin.reservedAt(order)).toEqual([servedFrom[market]]);
  });
}

test("loses no click that comes before the page's scripts", async ({ page }) => {
  let arrive = () => {};
  const scriptsMayArrive = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(/\/_next\/static\/.*\.js/, async (route) => {
    await scriptsMayArrive;
    await route.continue();
  });
  const shopper = new Shopper(page, "en-gb");
  await page.goto("/en-gb/products/stoneware-mug", { waitUntil: "commit" });
  await page.getByLabel(shopper.words.product.quantity).selectOption("3");
  await page.getByRole("button", { name: shopper.words.product.add, exact: true }).click();
  arrive();
  await expect(page.getByText(shopper.words.product.added)).toBeVisible();
  await expect(page.locator("[data-cart-count]:visible")).toHaveText("3");
});

test("places one order for a double click on pay, and going back shows an empty cart", async ({ page, request }) => {
  const shopper = new Shopper(page, "en-gb");
  await shopper.comesToPayment("tide-bowl");
  await shopper.fillsCard(approved);
  let placed = 0;
  page.on("response", (response) => {
    if (response.url().includes("/api/v1/checkout?") && response.status() === 201) placed += 1;
  });
  await shopper.payButton.dblclick();
  await shopper.seesOrder();
  expect(placed).toBe(1);
  await page.goBack();
  await expect(page).toHaveURL(/\/en-gb\/cart$/);
  await expect(page.getByText(shopper.words.cart.empty)).toBeVisible();
  await expect(page.locator("[data-cart-count]:visible")).toHaveCount(0);
  const admin = await EngineAdmin.signIn(request);
  expect(await admin.ordersOf(shopper.email)).toHaveLength(1);
});

test("asks again with the same key when the answer to pay is lost, and finds the one order", async ({
  page,
  context,
}) => {
  const shopper = new Shopper(page, "en-gb");
  await shopper.comesToPayment("stoneware-mug");
  await shopper.fillsCard(approved);
  const lost = await loseOneAnswerToPay(page, context);
  await shopper.payButton.click();
  await expect(page.getByText(shopper.words.problems["outcome-unknown"])).toBeVisible();
  expect(lost).toEqual([201]);
  const replayed = page.waitForResponse((response) => response.url().includes("/api/v1/checkout?"));
  await shopper.payButton.click();
  expect((await replayed).headers()["idempotency-replayed"]).toBe("true");
  await shopper.seesOrder();
});

test("leads to the order when the answer to pay is lost and the page is loaded anew", async ({ page, context }) => {
  const shopper = new Shopper(page, "de-de");
  await shopper.comesToPayment("stoneware-mug");
  await shopper.fillsCard(approved);
  await loseOneAnswerToPay(page, context);
  await shopper.payButton.click();
  await expect(page.getByText(shopper.words.problems["outcome-unknown"])).toBeVisible();
  await page.reload();
  await expect(page.getByText(shopper.words.cart.bought)).toBeVisible();
  await page.goto("/de-de/cart");
  await page.getByRole("link", { name: shopper.words.cart.viewOrder }).click();
  await shopper.seesOrder();
});

test("finds the order when another card is tried after a lost answer", async ({ page, context }) => {
  const shopper = new Shopper(page, "en-gb");
  await shopper.comesToPayment("stoneware-mug");
  await shopper.fillsCard(approved);
  await loseOneAnswerToPay(page, context);
  await shopper.payButton.click();
  await expect(page.getByText(shopper.words.problems["outcome-unknown"])).toBeVisible();
  await shopper.fillsCard("4000 0000 0000 0002");
  await shopper.payButton.click();
  await shopper.seesOrder();
});

test("says in words why a card was declined, keeps the form, and takes another card", async ({ page }) => {
  const shopper = new Shopper(page, "de-de");
  await shopper.comesToPayment("stoneware-mug");
  await shopper.fillsCard("4000 0000 0000 0002");
  await shopper.payButton.click();
  await expect(page.getByText(shopper.words.problems["payment-declined"])).toBeVisible();
  await shopper.fillsCard("4000 0000 0000 9995");
  await shopper.payButton.click();
  await expect(page.getByText(shopper.words.problems["payment-insufficient-funds"])).toBeVisible();
  await shopper.fillsCard(approved);
  await shopper.payButton.click();
  await shopper.seesOrder();
});

test("asks for 3-D Secure: refusing charges nothing, confirming buys", async ({ page }) => {
  const shopper = new Shopper(page, "fr-fr");
  await shopper.comesToPayment("stoneware-mug");
  await shopper.fillsCard("4000 0027 6000 3184");
  await shopper.payButton.click();
  await page.getByRole("button", { name: shopper.words.checkout.refuse }).click();
  await expect(page.getByText(shopper.words.problems["payment-authentication-failed"])).toBeVisible();
  await shopper.payButton.click();
  await page.getByRole("button", { name: shopper.words.checkout.confirm }).click();
  await shopper.seesOrder();
});

test("waits for a payment that is approved later", async ({ page }) => {
  const shopper = new Shopper(page, "en-gb");
  await shopper.comesToPayment("stoneware-mug");
  await shopper.fillsCard("4000 0000 0000 0077");
  await shopper.payButton.click();
  await shopper.seesOrder();
  await expect(page.getByText(shopper.words.order.processing)).toBeHidden({ timeout: 60_000 });
});

test("says so where nothing can be delivered to the address", async ({ page }) => {
  const shopper = new Shopper(page, "en-us");
  await shopper.addsToCart("stoneware-mug");
  await shopper.opensCheckout();
  await shopper.fillsAddress("HI");
  await expect(page.getByText(shopper.words.checkout.noShipping)).toBeVisible();
});

test("shows both tabs the same cart", async ({ page, context }) => {
  const shopper = new Shopper(page, "en-gb");
  await shopper.addsToCart("stoneware-mug");
  const other = await context.newPage();
  await other.goto("/en-gb/cart");
  await page.goto("/en-gb/cart");
  const more = page.getByRole("button", { name: /^One more of/ });
  await expect(more).toBeVisible();
  await other.getByRole("button", { name: /^Remove / }).click();
  await expect(other.getByText(shopper.words.cart.empty)).toBeVisible();
  await more.click();
  await expect(page.getByText(shopper.words.cart.empty)).toBeVisible();
  await expect(page.getByRole("alert").filter({ hasText: shopper.words.problems["line-unknown"] })).toBeVisible();
});

test("takes ten per cent off for WELCOME10 and says when a code is not valid", async ({ page }) => {
  const shopper = new Shopper(page, "en-gb");
  await shopper.addsToCart("fjord-lounge-chair");
  await page.goto("/en-gb/cart");
  await page.getByLabel(shopper.words.cart.promotion).fill("NOPE");
  await page.getByRole("button", { name: shopper.words.cart.apply }).click();
  await expect(page.getByText(shopper.words.problems["promotion-invalid"])).toBeVisible();
  await page.getByLabel(shopper.words.cart.promotion).fill("welcome10");
  await page.getByRole("button", { name: shopper.words.cart.apply }).click();
  await expect(page.getByText("-£76.50")).toBeVisible();
});

test("keeps the cart and says so when the last piece is gone before pay, and the page says sold out", async ({
  page,
  request,
}) => {
  const admin = await EngineAdmin.signIn(request);
  await admin.leavePieces("LL-TALLY-INK", 1);
  const shopper = new Shopper(page, "en-gb");
  await shopper.comesToPayment("tally-wall-clock?v=LL-TALLY-INK");
  await shopper.fillsCard(approved);
  await admin.leavePieces("LL-TALLY-INK", 0);
  await shopper.payButton.click();
  await expect(page.getByText(shopper.words.problems["out-of-stock"])).toBeVisible();
  expect(await admin.ordersOf(shopper.email)).toEqual([]);
  await page.goto("/en-gb/cart");
  await expect(page.getByRole("button", { name: /^Remove / })).toBeVisible();
  await page.goto("/en-gb/products/tally-wall-clock?v=LL-TALLY-INK");
  await expect(page.getByText(`${shopper.words.product.soldOut} ·`)).toBeVisible();
  await expect(page.getByRole("button", { name: shopper.words.product.add, exact: true })).toHaveCount(0);
});
