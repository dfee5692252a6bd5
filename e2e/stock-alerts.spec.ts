import { expectAccessible } from "./axe";
import { EngineAdmin } from "./engine-admin";
import { linkIn, MailBox } from "./mail-box";
import { languages, type MarketCode, wordsOf } from "./shopper";
import { type APIRequestContext, expect, type Page, test } from "./test";

test.describe.configure({ mode: "serial" });

/** Sold out everywhere in the demo, while its siblings are not. */
const [handle, sku] = ["reed-floor-lamp", "LL-REED-BRA"];
const newAddress = () => `Ada.${crypto.randomUUID()}@example.com`;

/** Each test is another stranger: limits count by network address. */
test.beforeEach(async ({ page }) => {
  const [a = 0, b = 0, c = 0] = crypto.getRandomValues(new Uint8Array(3));
  await page.setExtraHTTPHeaders({ "x-forwarded-for": `10.${a}.${b}.${c}` });
});

/** The page of what is sold out. Whoever comes right after a change of stock may see the one of before. */
async function comesToTheForm(page: Page, market: MarketCode) {
  const address = page.getByLabel(wordsOf(market).stockAlert.alertEmail, { exact: true });
  await expect(async () => {
    await page.goto(`/${market}/products/${handle}?v=${sku}`);
    await expect(address).toBeVisible({ timeout: 5_000 });
  }).toPass();
  return address;
}

async function asksToBeTold(page: Page, market: MarketCode, email: string) {
  const { stockAlert } = wordsOf(market);
  const address = await comesToTheForm(page, market);
  await address.fill(email);
  await page.getByRole("button", { name: stockAlert.alertSend }).click();
  await expect(page.getByText(stockAlert.alertSent.replace("{email}", email))).toBeFocused();
}

async function variantIdOf(request: APIRequestContext): Promise<string> {
  const { product } = await (await request.get(`/api/v1/products/${handle}?market=en-gb`)).json();
  return product.variants.find((variant: { sku: string }) => variant.sku === sku).id;
}

for (const market of ["en-gb", "de-de", "fr-fr"] as const) {
  test(`asks, confirms and is told when it is back, in ${market}`, async ({ page, request }) => {
    const words = wordsOf(market);
    const email = newAddress();
    const box = new MailBox(request, email);
    const admin = await EngineAdmin.signIn(request);
    await asksToBeTold(page, market, email);

    const asked = await box.newestOf(1);
    expect(asked.headers["content-type"]).toContain("multipart/alternative");
    expect(asked.html).toContain(words.letters.confirm);
    const confirmLink = linkIn(asked, new RegExp(`/${market}/confirm/`));
    // A program that only opens the link confirms nothing.
    expect((await request.get(confirmLink)).status()).toBe(200);
    await admin.leavePieces(sku, 2);
    await admin.leavePieces(sku, 0);

    await page.goto(confirmLink);
    await expect(page.getByRole("heading", { level: 1, name: words.confirmation.title })).toBeVisible();
    await page.getByRole("button", { name: words.confirmation.confirm }).click();
    await expect(page.getByText(words.confirmation.stockAlertDone)).toBeFocused();
    expect(await box.letters()).toHaveLength(1);

    await admin.leavePieces(sku, 3);
    const back = await box.newestOf(2);
    await expect(async () => {
      await page.goto(linkIn(back, /\/products\//));
      await expect(page.getByRole("button", { name: words.product.add, exact: true })).toBeVisible({ timeout: 5_000 });
    }).toPass();

    await admin.leavePieces(sku, 0);
    await admin.leavePieces(sku, 4);
    await admin.leavePieces(sku, 0);
    await page.goto(confirmLink);
    await page.getByRole("button", { name: words.confirmation.confirm }).click();
    await expect(page.getByText(words.problems["link-used"])).toBeFocused();
    expect(await box.letters()).toHaveLength(2);
  });
}

test("ends all requests by the link of a letter, and by a mail program's one click", async ({ page, request }) => {
  const words = languages.en;
  const admin = await EngineAdmin.signIn(request);
  const email = newAddress();
  const box = new MailBox(request, email);
  await asksToBeTold(page, "en-gb", email);
  await page.goto(linkIn(await box.newestOf(1), /\/confirm\//));
  await page.getByRole("button", { name: words.confirmation.confirm }).click();
  await expect(page.getByText(words.confirmation.stockAlertDone)).toBeVisible();
  await admin.leavePieces(sku, 1);
  const back = await box.newestOf(2);
  await admin.leavePieces(sku, 0);

  await asksToBeTold(page, "en-gb", email);
  await page.goto(linkIn(await box.newestOf(3), /\/confirm\//));
  await page.getByRole("button", { name: words.confirmation.confirm }).click();
  await expect(page.getByText(words.confirmation.stockAlertDone)).toBeVisible();

  await page.goto(linkIn(back, /\/unsubscribe\//));
  await page.getByRole("button", { name: words.unsubscribe.unsubscribe }).click();
  await expect(page.getByText(words.unsubscribe.stockAlertEnded)).toBeFocused();
  const oneClick = /<([^>]+)>/.exec(back.headers["list-unsubscribe"] ?? "")?.[1] ?? "";
  expect(back.headers["list-unsubscribe-post"]).toBe("List-Unsubscribe=One-Click");
  const clicked = await request.post(oneClick, { form: { "List-Unsubscribe": "One-Click" } });
  expect(clicked.status()).toBe(200);

  await admin.leavePieces(sku, 1);
  // Whoever still waits is told in the order of asking: once the other has been, this one would have been too.
  const other = new MailBox(request, newAddress());
  await admin.leavePieces(sku, 0);
  await asksToBeTold(page, "en-gb", other.address);
  await page.goto(linkIn(await other.newestOf(1), /\/confirm\//));
  await page.getByRole("button", { name: words.confirmation.confirm }).click();
  await expect(page.getByText(words.confirmation.stockAlertDone)).toBeVisible();
  await admin.leavePieces(sku, 1);
  await other.newestOf(2);
  await admin.leavePieces(sku, 0);
  expect(await box.letters()).toHaveLength(3);
});

test("tells in words what is wrong with an address, and loses nothing", async ({ page, request }) => {
  const { stockAlert } = languages.en;
  const field = await comesToTheForm(page, "en-gb");
  const send = page.getByRole("button", { name: stockAlert.alertSend });
  await send.click();
  await expect(page.getByText(stockAlert.required)).toBeVisible();
  for (const wrong of ["ada", "ada@", "ada@example", '"><script>alert(1)</script>@x.example']) {
    await field.fill(wrong);
    await send.click();
    await expect(page.getByText(stockAlert.invalid)).toBeVisible();
    await expect(field).toHaveValue(wrong);
    await expect(field).toBeFocused();
  }
  const url = `/api/v1/products/${handle}/stock-alerts?market=en-gb`;
  const variantId = await variantIdOf(request);
  for (const email of ["a@b.example\r\nBcc: c@d.example", "a@b.example, c@d.example", "<c@d.example>", ""]) {
    const response = await request.post(url, { data: { variantId, email } });
    expect(response.status(), email).toBe(400);
    expect((await response.json()).errors[0].pointer).toBe("/body/email");
  }
});

test("mail-bombs nobody: five letters an hour to an address, twenty tries from a network address", async ({
  request,
}) => {
  const url = `/api/v1/products/${handle}/stock-alerts?market=en-gb`;
  const variantId = await variantIdOf(request);
  const email = newAddress();
  const answers = [];
  for (let time = 0; time < 8; time += 1) {
    const headers = { "x-forwarded-for": `203.0.113.${time}` };
    const data = { variantId, email: time % 2 ? email.toUpperCase() : email };
    const response = await request.post(url, { headers, data });
    answers.push([response.status(), await response.text()]);
  }
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  await new MailBox(request, email).newestOf(5);

  const headers = { "x-forwarded-for": `198.51.100.${crypto.getRandomValues(new Uint8Array(1))[0]}` };
  const statuses = [];
  for (let time = 0; time < 21; time += 1) {
    const data = { variantId, email: newAddress() };
    statuses.push((await request.post(url, { headers, data })).status());
  }
  expect(statuses).toEqual([...Array(20).fill(202), 429]);
});

test("is accessible, dark and light and at 320 px, in each of its states", async ({ page }) => {
  const { stockAlert, confirmation, unsubscribe, problems } = languages.en;
  await page.setViewportSize({ width: 320, height: 700 });
  const isFine = async (state: string) => {
    expect(await page.evaluate(() => document.documentElement.scrollWidth), state).toBeLessThanOrEqual(320);
    await expectAccessible(page, state);
  };
  await comesToTheForm(page, "en-gb");
  await page.getByRole("button", { name: stockAlert.alertSend }).click();
  await isFine("invalid");
  await page.getByLabel(stockAlert.alertEmail, { exact: true }).fill(newAddress());
  await page.getByRole("button", { name: stockAlert.alertSend }).click();
  await expect(page.getByText(/We have written to/)).toBeVisible();
  await isFine("sent");
  await page.goto(`/en-gb/confirm/${"x".repeat(43)}`);
  await isFine("asking");
  await page.getByRole("button", { name: confirmation.confirm }).click();
  await expect(page.getByText(problems["link-unknown"])).toBeFocused();
  await isFine("unknown");
  await page.goto("/en-gb/unsubscribe/short");
  await page.getByRole("button", { name: unsubscribe.unsubscribe }).click();
  await expect(page.getByText(problems["link-unknown"])).toBeFocused();
  await isFine("no more letters, unknown");
});
