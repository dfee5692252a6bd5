import { expectAccessible } from "./axe";
import { holdAnswers } from "./hold-answers";
import { languages, Shopper } from "./shopper";
import { asStranger } from "./stranger";
import { expect, test } from "./test";
import { fitsAndIsAccessible, isSending, told } from "./waiting";

const { cart, checkout } = languages.en;

test.beforeEach(({ page }) => asStranger(page));

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
