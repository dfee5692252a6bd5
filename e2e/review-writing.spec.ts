import { expectAccessible } from "./axe";
import { Channel } from "./channel";
import { linkIn, MailBox } from "./mail-box";
import { Moderator } from "./moderator";
import {
  confirmation,
  fills,
  html,
  newAddress,
  opensForm,
  problems,
  section,
  sendsAndConfirms,
  words,
} from "./review-page";
import { languages, Shopper } from "./shopper";
import { asStranger, hasRun, script } from "./stranger";
import { expect, test } from "./test";

test.beforeEach(({ page }) => asStranger(page));

test("says at the field what a review lacks, loses nothing, and sends it by keyboard alone", async ({
  page,
  request,
}) => {
  const email = newAddress();
  const dialog = await opensForm(page, "tide-bowl");
  await dialog.getByRole("button", { name: words.send }).click();
  await expect(dialog.getByText(words.check)).toBeVisible();
  await expect(dialog.getByRole("radio").first()).toBeFocused();
  await expectAccessible(page, "form with errors");

  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(dialog.getByRole("radio", { name: /^4 / })).toBeChecked();
  await page.keyboard.press("Tab");
  await page.keyboard.type("Blue as the sea");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Too short");
  await dialog.getByLabel(words.author, { exact: true }).fill("Ada");
  await dialog.getByLabel(words.email, { exact: true }).fill(email);
  await dialog.getByRole("button", { name: words.send }).click();
  const text = dialog.getByLabel(words.text, { exact: true });
  await expect(text).toBeFocused();
  await expect(text).toHaveAccessibleDescription(/between 10 and 4,000 characters/);
  await expect(dialog.getByLabel(words.headline)).toHaveValue("Blue as the sea");
  await text.fill("Now it is long enough.");
  await page.keyboard.press("Escape");
  await section(page).getByRole("button", { name: words.write }).click();
  await expect(text).toHaveValue("Now it is long enough.");
  await expect(dialog.getByRole("radio", { name: /^4 / })).toBeChecked();
  await page.keyboard.press("Tab");
  await dialog.getByLabel(words.email, { exact: true }).press("Enter");
  await expect(dialog.getByText(words.thanks)).toBeVisible();
  await expectAccessible(page, "thanks");
  await page.keyboard.press("Escape");
  await expect(section(page).getByRole("button", { name: words.write })).toBeFocused();
  await new MailBox(request, email).newestOf(1);
});

test("says the shop's own word where it is unreachable, and keeps what was written", async ({ page }) => {
  const dialog = await opensForm(page, "tide-bowl");
  await fills(page, { email: newAddress() });
  await page.route(/\/reviews\?/, (route) => route.abort(), { times: 1 });
  await dialog.getByRole("button", { name: words.send }).click();
  await expect(dialog.getByText(problems.offline)).toBeVisible();
  await expect(dialog.getByLabel(words.headline)).toHaveValue("Sits right in the hand");
  await dialog.getByRole("button", { name: words.send }).click();
  await expect(dialog.getByText(words.thanks)).toBeVisible();
});

test("brings a review from the form through the letter and a moderator to page, card and facet, scripts as the text they are", async ({
  page,
  request,
}) => {
  test.slow();
  const handle = "perch-bar-stool";
  const path = `/en-gb/products/${handle}`;
  const email = newAddress();
  const text = `Sturdy. ${script("ranInText")}`;
  expect(await html(request, path)).toContain(words.empty);
  await opensForm(page, handle);
  await fills(page, { email, title: script("ranInTitle").slice(0, 100), text });
  await sendsAndConfirms(page, request, email);

  const moderator = await Moderator.signIn(request);
  const waiting = await moderator.waiting("reviews", email);
  expect(waiting).toMatchObject({ status: "pending", product: handle, isVerifiedBuyer: false });
  expect(await html(request, path)).not.toContain("ranInText");
  await moderator.change("reviews", waiting.id, { status: "approved", reply: script("ranInReply") });
  await expect.poll(() => html(request, path)).toContain("ranInText");

  await page.goto(path, { waitUntil: "networkidle" });
  await expect(section(page).getByText(text, { exact: true })).toBeVisible();
  for (const mark of ["ranInText", "ranInTitle", "ranInReply"]) expect(await hasRun(page, mark)).toBe(false);
  expect(await html(request, path)).not.toContain(email);
  await expectAccessible(page, "one review");

  const channel = new Channel(request);
  const rated = async () => {
    const { product } = await (await channel.send("viewProduct", { params: { handle } })).json();
    return product.rating;
  };
  await expect.poll(rated, { timeout: 60_000 }).toEqual({ average: 4, count: 1 });
  const found = async () => {
    const query = { q: "Perch", minRating: "4" };
    const { products } = await (await channel.send("listProducts", { query })).json();
    return products.map((card: { handle: string; rating?: object }) => [card.handle, card.rating]);
  };
  await expect.poll(found, { timeout: 60_000 }).toContainEqual([handle, { average: 4, count: 1 }]);
  await page.goto("/en-gb/search?q=perch");
  await expect(
    page
      .getByRole("article")
      .getByRole("img", { name: /^4.0 out of 5 stars/ })
      .first(),
  ).toBeVisible();

  await moderator.remove("reviews", waiting.id);
  await expect.poll(() => html(request, path)).not.toContain("ranInText");
  await expect.poll(rated, { timeout: 60_000 }).toBeUndefined();
});

test("takes one review of a product from an address, and says so kindly to its owner alone", async ({
  page,
  request,
}) => {
  test.slow();
  const email = newAddress();
  for (const letter of [1, 2]) {
    const dialog = await opensForm(page, "nook-wall-shelf");
    await fills(page, { email: letter === 1 ? email : email.toUpperCase() });
    await dialog.getByRole("button", { name: words.send }).click();
    await expect(dialog.getByText(words.thanks)).toBeVisible();
  }
  const box = new MailBox(request, email);
  await box.newestOf(2);
  const outcomes = [confirmation.reviewDone, problems["review-duplicate"]];
  for (const [index, letter] of (await box.letters()).reverse().entries()) {
    await page.goto(linkIn(letter, /\/confirm\//));
    await page.getByRole("button", { name: confirmation.confirm }).click();
    await expect(page.getByText(outcomes[index] ?? "")).toBeVisible();
  }
});

test("knows who bought what they review", async ({ page, request }) => {
  test.slow();
  const shopper = new Shopper(page, "en-gb");
  await shopper.comesToPayment("crate-stackable-box");
  await shopper.fillsCard("4242 4242 4242 4242");
  await shopper.payButton.click();
  await shopper.seesOrder();
  const email = shopper.email.toUpperCase();
  await opensForm(page, "crate-stackable-box");
  await fills(page, { email });
  await sendsAndConfirms(page, request, email);
  const moderator = await Moderator.signIn(request);
  expect((await moderator.waiting("reviews", email)).isVerifiedBuyer).toBe(true);
});

test("thanks a program that fills in the hidden field, and does nothing", async ({ request }) => {
  const email = newAddress();
  const body = { rating: 5, title: "Buy pills", text: "Cheap pills for everyone.", author: "Bot", email };
  const send = (more: object) =>
    new Channel(request).send("writeReview", { params: { handle: "carafe" }, body: { ...body, ...more } });
  expect((await send({ website: "https://pills.example" })).status()).toBe(202);
  const real = newAddress();
  expect((await send({ email: real })).status()).toBe(202);
  await new MailBox(request, real).newestOf(1);
  expect(await new MailBox(request, email).letters()).toEqual([]);
});

test("answers each bad part of a review by its pointer, and lets nobody write without end", async ({ request }) => {
  const headers = { "x-forwarded-for": `172.16.${Math.floor(Math.random() * 255)}.${Math.floor(Math.random() * 255)}` };
  const channel = new Channel(request);
  const send = (body: object) => channel.send("writeReview", { params: { handle: "carafe" }, body }, headers);
  const bad = await send({ rating: 6, title: " ", text: "short", author: "", email: "nobody", photos: ["%%%%"] });
  expect(bad.status()).toBe(400);
  const { errors } = await bad.json();
  const pointers = errors.map(({ pointer }: { pointer: string }) => pointer);
  expect(pointers).toEqual(
    expect.arrayContaining([
      "/body/rating",
      "/body/title",
      "/body/text",
      "/body/author",
      "/body/email",
      "/body/photos/0",
    ]),
  );
  const review = {
    rating: 5,
    title: "Fine",
    text: "Fine as it is, really.",
    author: "Ada",
    website: "x",
    email: newAddress(),
  };
  const statuses = new Set<number>();
  for (let time = 1; time <= 21; time += 1) statuses.add((await send(review)).status());
  expect([...statuses]).toEqual([202, 429]);
  // Nothing of them is read any more, so that nothing is found wrong in it.
  expect((await send({ rating: 6 })).status()).toBe(429);
});

for (const [market, language] of [
  ["en-gb", languages.en],
  ["de-de", languages.de],
  ["fr-fr", languages.fr],
] as const) {
  test(`fits 320 px and passes axe with its form open, in ${market}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await opensForm(page, "stoneware-mug", language, market);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await expect(page.getByRole("dialog").getByRole("radio")).toHaveCount(5);
    await expectAccessible(page, market);
  });
}
