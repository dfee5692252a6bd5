import { expect, test } from "@playwright/test";
import { markets, Shopper } from "./shopper";

const approved = "4242 4242 4242 4242";

for (const market of markets) {
  test(`buys a mug as a guest in ${market}, and nothing of the engine reaches the browser`, async ({ page }) => {
    const answers: string[] = [];
    page.on("response", async (response) => {
      if (response.url().includes("/api/v1/")) answers.push(await response.text().catch(() => ""));
    });
    const shopper = new Shopper(page, market);
    await shopper.comesToPayment("stoneware-mug");
    await shopper.fillsCard(approved);
    const total = await page.getByTestId("total").textContent();
    await shopper.payButton.click();
    await shopper.seesOrder();
    await expect(page.getByTestId("total")).toHaveText(total ?? "");
    expect(answers.length).toBeGreaterThan(5);
    expect(answers.join("\n")).not.toMatch(/\b(?:cart|order)_[0-9A-Z]{26}\b/);
    expect(await page.content()).not.toMatch(/\b(?:cart|order)_[0-9A-Z]{26}\b/);
  });
}

test("places one order for a double click on pay, and going back shows an empty cart", async ({ page }) => {
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
  await page.goto("/en-gb/checkout");
  await expect(page.getByText(shopper.words.checkout.empty)).toBeVisible();
});

test("asks again with the same key when the answer to pay is lost, and finds the one order", async ({
  page,
  context,
}) => {
  const shopper = new Shopper(page, "en-gb");
  await shopper.comesToPayment("stoneware-mug");
  await shopper.fillsCard(approved);
  const statuses: number[] = [];
  await page.route(
    /\/api\/v1\/checkout\?/,
    async (route) => {
      const cookies = await context.cookies();
      statuses.push((await route.fetch()).status());
      // The answer never arrives, and so neither do its cookies.
      await context.addCookies(cookies);
      await route.abort();
    },
    { times: 1 },
  );
  await shopper.payButton.click();
  await expect(page.getByText(shopper.words.problems["outcome-unknown"])).toBeVisible();
  expect(statuses).toEqual([201]);
  const replayed = page.waitForResponse((response) => response.url().includes("/api/v1/checkout?"));
  await shopper.payButton.click();
  expect((await replayed).headers()["idempotency-replayed"]).toBe("true");
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
