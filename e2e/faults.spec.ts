import { holdDown } from "../scripts/stack/outage";
import { expectAccessible } from "./axe";
import { EngineAdmin } from "./engine-admin";
import { env } from "./env";
import { holdAnswers, nextPage } from "./hold-answers";
import { Shopper } from "./shopper";
import { expect, type Locator, type Page, test } from "./test";

// Each journey takes a back end down, so they run one after the other and apart from all others.
test.describe.configure({ mode: "serial" });

const approved = "4242 4242 4242 4242";
let bringBack = () => {};

/** Kills a back end and keeps it down; the journey's end brings it back in any case. */
function takeDown(name: "commerce" | "cms"): void {
  bringBack = holdDown(env("PORTICO_STATE_DIR"), name);
}

async function isUp(name: "commerce" | "cms"): Promise<boolean> {
  const address = name === "commerce" ? `${env("COMMERCE_URL")}/ready` : `${env("CMS_URL")}/admin/login`;
  return fetch(address).then(
    ({ ok }) => ok,
    () => false,
  );
}

async function endOutage(): Promise<void> {
  bringBack();
  for (const name of ["commerce", "cms"] as const) {
    await expect.poll(() => isUp(name), { timeout: 60_000 }).toBe(true);
  }
}
test.afterEach(endOutage);

/** What the button of an error says, and what while it tries. */
const errorWords = {
  de: { retry: "Noch einmal versuchen", trying: "Wird versucht …" },
  fr: { retry: "Réessayer", trying: "Nouvel essai…" },
};

/** Presses the button of an error until what it stood for is there: the server is asked each time, while it is down too. */
async function triesAgain(page: Page, language: keyof typeof errorWords, expected: Locator): Promise<void> {
  const words = errorWords[language];
  const retry = page.getByRole("button", { name: words.retry });
  const release = await holdAnswers(page, nextPage);
  const asked = page.waitForResponse(nextPage);
  await retry.click();
  await expect(page.getByRole("button", { name: words.trying })).toBeFocused();
  await expect(page.getByRole("status").filter({ hasText: words.trying })).toHaveCount(1);
  await expectAccessible(page, words.trying);
  release();
  await asked;
  await expect(retry).toBeVisible();
  await endOutage();
  await expect(async () => {
    if (await retry.isVisible()) await retry.click();
    await expect(expected).toBeVisible({ timeout: 5_000 });
  }).toPass();
  await expect(retry).toHaveCount(0);
}

const shown = (page: Page, words: string | undefined) => expect(page.getByText(words ?? "").first()).toBeVisible();

test("keeps pages, cart and checkout while the engine is down, and goes on where the shopper was", async ({
  page,
  context,
}) => {
  const shopper = new Shopper(page, "en-gb");
  await shopper.comesToPayment("ridge-vase");
  await shopper.fillsCard(approved);
  const other = await context.newPage();
  await other.goto("/en-gb/products/ridge-vase");
  takeDown("commerce");

  const seen = await other.reload();
  expect(seen?.status()).toBe(200);
  await other.getByRole("button", { name: shopper.words.product.add, exact: true }).click();
  await shown(other, shopper.words.problems["shop-unavailable"]);
  await other.goto("/en-gb/cart");
  await shown(other, shopper.words.cart.unreachable);
  await shopper.payButton.click();
  await shown(page, shopper.words.problems["shop-unavailable"]);

  await endOutage();
  await other.getByRole("button", { name: shopper.words.cart.retry }).click();
  await expect(other.getByRole("button", { name: /^Remove / })).toBeVisible();
  await shopper.payButton.click();
  await shopper.seesOrder();
});

test("buys once when the engine dies between the card and the order", async ({ page, request }) => {
  const shopper = new Shopper(page, "de-de");
  await shopper.comesToPayment("fold-throw");
  await shopper.fillsCard(approved);
  await page.route(
    /\/api\/v1\/checkout\?/,
    async (route) => {
      takeDown("commerce");
      await route.continue();
    },
    { times: 1 },
  );
  await shopper.payButton.click();
  await shown(page, shopper.words.problems["outcome-unknown"]);
  await endOutage();
  await expect(async () => {
    await shopper.payButton.click();
    await shopper.seesOrder();
  }).toPass();
  const admin = await EngineAdmin.signIn(request);
  expect(await admin.ordersOf(shopper.email)).toHaveLength(1);
});

test("says so where a page was never seen and the engine is down, and shows it when tried again", async ({ page }) => {
  const shopper = new Shopper(page, "fr-fr");
  takeDown("commerce");
  await page.goto("/fr-fr/products/trestle-desk");
  await expect(page.getByRole("button", { name: errorWords.fr.retry })).toBeVisible();
  await triesAgain(page, "fr", page.getByRole("button", { name: shopper.words.product.add, exact: true }));
});

test("says so where an order cannot be shown, and shows it when tried again", async ({ page }) => {
  const shopper = new Shopper(page, "de-de");
  await shopper.comesToPayment("stoneware-mug");
  await shopper.fillsCard(approved);
  await shopper.payButton.click();
  await shopper.seesOrder();
  takeDown("commerce");
  await page.reload();
  await expect(page.getByRole("button", { name: errorWords.de.retry })).toBeVisible();
  await expectAccessible(page);
  await triesAgain(page, "de", page.getByRole("heading", { name: shopper.words.order.thanks }));
});

test("shows products, and pages seen before, while the CMS is down, and its words again once it is back", async ({
  page,
  request,
}) => {
  const shopper = new Shopper(page, "en-gb");
  const story = async () => (await (await request.get("/api/v1/products/halo-pendant?market=en-gb")).json()).story;
  const reviews = page.locator("#reviews");
  await page.goto("/en-gb/products/halo-pendant");
  await expect(reviews.getByRole("article").first()).toBeVisible();
  expect((await page.goto("/en-gb"))?.status()).toBe(200);
  const headline = await page.getByRole("heading", { level: 1 }).textContent();
  takeDown("cms");
  expect((await page.goto("/en-gb"))?.status()).toBe(200);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(headline ?? "");
  await shopper.addsToCart("halo-pendant");
  await expect(reviews.getByRole("article").first()).toBeVisible();
  await reviews.getByLabel(shopper.words.reviews.sort).selectOption("lowest");
  await expect(reviews.getByRole("alert")).toHaveText(new RegExp(shopper.words.problems["shop-unavailable"]));
  await endOutage();
  await expect(async () => {
    const retry = reviews.getByRole("button", { name: shopper.words.reviews.retry });
    if (await retry.isVisible()) await retry.click();
    await expect(reviews.getByRole("article").first()).toBeVisible({ timeout: 5_000 });
  }).toPass();
  await expect.poll(story, { timeout: 80_000 }).not.toBeNull();
});

test("says that a page of the CMS cannot be shown while it is down, not that there is none, and shows it later", async ({
  page,
}) => {
  takeDown("cms");
  expect((await page.goto("/fr-fr/pages/imprint"))?.status()).toBe(500);
  await expect(page.getByRole("button", { name: errorWords.fr.retry })).toBeVisible();
  await expectAccessible(page);
  await triesAgain(page, "fr", page.getByRole("heading", { level: 1, name: "Mentions légales" }));
  expect((await page.goto(`/fr-fr/pages/${crypto.randomUUID()}`))?.status()).toBe(404);
});
