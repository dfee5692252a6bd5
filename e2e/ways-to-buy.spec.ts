import { EngineAdmin } from "./engine-admin";
import { Shopper } from "./shopper";
import { expect, type Page, test } from "./test";

const approved = "4242 4242 4242 4242";
const pence = (text: string | null) => Math.round(Number((text ?? "").replace(/[^0-9.]/g, "")) * 100);
const totalOf = async (page: Page) => pence(await page.getByTestId("total").textContent());
/** A sum in the list of sums, by what it is called. */
const sumOf = (page: Page, name: string) =>
  page
    .locator("dl > div")
    .filter({ has: page.getByText(name, { exact: true }) })
    .locator("dd");

for (const { way, costs } of [
  { way: /express/i, costs: true },
  { way: /pick/i, costs: false },
]) {
  test(`brings an order as it was asked to: ${way.source}`, async ({ page, request }) => {
    const shopper = new Shopper(page, "en-gb");
    await shopper.addsToCart("stoneware-mug");
    await shopper.opensCheckout();
    await shopper.fillsAddress();
    const option = page.getByRole("group", { name: shopper.words.checkout.shipping }).getByRole("radio", { name: way });
    await option.click();
    await expect(option).toBeChecked();
    await shopper.fillsCard(approved);
    const items = pence(await sumOf(page, shopper.words.cart.items).textContent());
    const delivery = pence(await sumOf(page, shopper.words.cart.delivery).textContent());
    expect(delivery > 0).toBe(costs);
    expect(await totalOf(page)).toBe(items + delivery);
    await shopper.payButton.click();
    await shopper.seesOrder();
    expect(await totalOf(page)).toBe(items + delivery);
    await expect(page.getByText(way).first()).toBeVisible();
    const [order] = await (await EngineAdmin.signIn(request)).ordersOf(shopper.email);
    expect(Math.round((order?.total ?? 0) * 100)).toBe(items + delivery);
  });
}

for (const { handle, counters } of [
  { handle: "slab-coffee-table?v=LL-SLAB-OAK", counters: ["Leeds", "York"] },
  { handle: "slab-coffee-table?v=LL-SLAB-MAR", counters: ["Leeds"] },
]) {
  test(`lets fetch where all of the cart lies: ${handle}`, async ({ page }) => {
    const shopper = new Shopper(page, "en-gb");
    const { product, checkout } = shopper.words;
    await shopper.addsToCart(handle);
    await shopper.opensCheckout();
    await shopper.fillsAddress();
    const ways = page.getByRole("group", { name: checkout.shipping });
    await expect(ways.getByRole("radio", { name: /standard/i })).toBeVisible();
    const offered = ways.getByRole("radio", { name: product.pickupIn.replace("{place}", "") });
    await expect(offered).toHaveCount(counters.length);
    for (const [index, place] of counters.entries())
      await expect(offered.nth(index)).toHaveAccessibleName(new RegExp(place));
  });
}

test("keeps FREESHIP in the cart until a delivery is chosen that it makes free, and while another is", async ({
  page,
  request,
}) => {
  const shopper = new Shopper(page, "en-gb");
  const { cart, checkout } = shopper.words;
  await shopper.addsToCart("fjord-lounge-chair");
  await page.goto("/en-gb/cart");
  await page.getByLabel(cart.promotion).fill("freeship");
  await page.getByRole("button", { name: cart.apply }).click();
  await expect(page.getByRole("button", { name: cart.removePromotion.replace("{code}", "FREESHIP") })).toBeVisible();
  await expect(page.getByText(cart.promotionWaits)).toBeVisible();
  const items = await totalOf(page);
  await shopper.opensCheckout();
  await shopper.fillsAddress();
  const ways = page.getByRole("group", { name: checkout.shipping }).getByRole("radio");
  const [standard, express] = [ways.first(), ways.and(page.getByRole("radio", { name: /express/i }))];
  await standard.click();
  await expect(sumOf(page, cart.discount)).toBeVisible();
  await expect.poll(() => totalOf(page)).toBe(items);
  await express.click();
  await expect(sumOf(page, cart.discount)).toHaveCount(0);
  await expect.poll(() => totalOf(page)).toBeGreaterThan(items);
  await standard.click();
  await expect.poll(() => totalOf(page)).toBe(items);
  await expect(standard).toBeChecked();
  await shopper.fillsCard(approved);
  await shopper.payButton.click();
  await shopper.seesOrder();
  expect(await totalOf(page)).toBe(items);
  const [order] = await (await EngineAdmin.signIn(request)).ordersOf(shopper.email);
  expect(Math.round((order?.total ?? 0) * 100)).toBe(items);
});

test("sells a cart once that is paid for in two tabs, and tells the second what became of it", async ({
  page,
  context,
  request,
}) => {
  const shopper = new Shopper(page, "en-gb");
  await shopper.comesToPayment("stoneware-mug");
  await expect(page.getByTestId("total")).toBeVisible();
  const other = new Shopper(await context.newPage(), "en-gb");
  await other.page.goto(page.url());
  for (const one of [shopper, other]) {
    await one.fillsCard(approved);
  }
  await Promise.all([shopper.payButton.click(), other.payButton.click()]);
  const thanks = (one: Shopper) => one.page.getByRole("heading", { name: one.words.order.thanks });
  const gone = (one: Shopper) =>
    one.page.getByText(one.words.cart.empty).or(one.page.getByText(one.words.problems["cart-missing"]));
  for (const one of [shopper, other]) await expect(thanks(one).or(gone(one)).first()).toBeVisible({ timeout: 40_000 });
  expect((await thanks(shopper).count()) + (await thanks(other).count())).toBeGreaterThan(0);
  expect(await (await EngineAdmin.signIn(request)).ordersOf(shopper.email)).toHaveLength(1);
});

test("sells at the price of the moment: a cart whose price has changed is shown before it is paid", async ({
  page,
  request,
}) => {
  const admin = await EngineAdmin.signIn(request);
  const shopper = new Shopper(page, "en-gb");
  await shopper.comesToPayment("tide-bowl");
  await shopper.fillsCard(approved);
  const before = await totalOf(page);
  const price = await admin.priceOf("tide-bowl", "gbp");
  try {
    await price.set(price.amount + 1);
    await shopper.payButton.click();
    await expect(page.getByText(shopper.words.problems["total-changed"])).toBeVisible();
    await expect.poll(() => totalOf(page)).toBeGreaterThan(before);
    expect(await admin.ordersOf(shopper.email)).toEqual([]);
  } finally {
    await price.set(price.amount);
  }
});
