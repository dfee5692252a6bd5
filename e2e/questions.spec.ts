import { expectAccessible } from "./axe";
import { Channel } from "./channel";
import { holdAnswers } from "./hold-answers";
import { linkIn, MailBox } from "./mail-box";
import { Moderator } from "./moderator";
import { languages } from "./shopper";
import { asStranger, hasRun, script } from "./stranger";
import { type APIRequestContext, expect, type Page, test } from "./test";

const { questions: words, confirmation, problems } = languages.en;
const newAddress = () => `ada-${crypto.randomUUID()}@example.com`;
const html = async (request: APIRequestContext, path: string) => (await request.get(path)).text();
const section = (page: Page) => page.locator("#questions");

test.beforeEach(({ page }) => asStranger(page));

async function opensForm(page: Page, path: string, ask: string = words.ask) {
  await page.goto(path);
  const dialog = page.getByRole("dialog");
  await expect(async () => {
    await section(page).getByRole("button", { name: ask }).click();
    await expect(dialog).toBeVisible({ timeout: 2_000 });
  }).toPass();
  return dialog;
}

test("shows questions with the shop's answers marked, beginning with the market's language", async ({ request }) => {
  const page = await html(request, "/de-de/products/fjord-lounge-chair");
  expect(page.indexOf("Wie hoch ist die Sitzfläche?")).toBeGreaterThan(0);
  expect(page.indexOf("Wie hoch ist die Sitzfläche?")).toBeLessThan(page.indexOf("Is there a footstool to match?"));
  expect(page).toContain(languages.de.questions.merchant);
  expect(page).not.toContain("@larch.example");
});

test("brings a question from the form through the letter and a moderator's answer to the page, scripts as text", async ({
  page,
  request,
}) => {
  test.slow();
  const path = "/en-gb/products/morrow-mirror";
  const email = newAddress();
  const asked = `Does it hang? ${script("ranInQuestion")}`;
  const dialog = await opensForm(page, path);
  await dialog.getByRole("button", { name: words.send }).click();
  await expect(dialog.getByLabel(words.question)).toBeFocused();
  await expect(dialog.getByLabel(words.question)).toHaveAccessibleDescription(/between 10 and 500/);
  await expectAccessible(page, "form with errors");
  await dialog.getByLabel(words.question).fill(asked);
  await dialog.getByLabel(words.author, { exact: true }).fill(script("ranInName").slice(0, 60));
  await dialog.getByLabel(words.email, { exact: true }).fill(email);
  await dialog.getByRole("button", { name: words.send }).click();
  await expect(dialog.getByText(words.thanks)).toBeVisible();
  await expectAccessible(page, "thanks");

  await page.goto(linkIn(await new MailBox(request, email).newestOf(1), /\/confirm\//));
  await page.getByRole("button", { name: confirmation.confirm }).click();
  await expect(page.getByText(confirmation.questionDone)).toBeVisible();
  const moderator = await Moderator.signIn(request);
  const waiting = await moderator.waiting("questions", email);
  expect(waiting).toMatchObject({ status: "pending", product: "morrow-mirror" });
  expect(await html(request, path)).not.toContain("ranInQuestion");

  const date = "2026-11-20T12:00:00Z";
  const answer = { text: `By two hooks. ${script("ranInAnswer")}`, author: "Larch & Loom", isMerchant: true, date };
  await moderator.change("questions", waiting.id, { status: "approved", answers: [answer] });
  await expect.poll(() => html(request, path)).toContain("ranInAnswer");
  await page.goto(path, { waitUntil: "networkidle" });
  await expect(section(page).getByText(asked, { exact: true })).toBeVisible();
  await expect(section(page).getByText(answer.text, { exact: true })).toBeVisible();
  await expect(section(page).getByText(words.merchant)).toBeVisible();
  for (const mark of ["ranInQuestion", "ranInName", "ranInAnswer"]) expect(await hasRun(page, mark)).toBe(false);
  await expectAccessible(page, "answered");

  await moderator.change("questions", waiting.id, { status: "rejected" });
  await expect.poll(() => html(request, path)).not.toContain("ranInQuestion");
  await moderator.remove("questions", waiting.id);
});

test("shows more questions when wanted, and says why where they do not come", async ({ page, request }) => {
  const path = "/en-gb/products/ember-candle-holder";
  const moderator = await Moderator.signIn(request);
  const ids: number[] = [];
  for (let number = 1; number <= 8; number += 1) {
    const question = `Does it stand on step ${number}?`;
    const asked = { product: "ember-candle-holder", question, author: "Ada", email: newAddress(), language: "en" };
    ids.push(await moderator.create("questions", { ...asked, status: "approved" }));
  }
  await expect.poll(() => html(request, path)).toContain("step 8");
  await page.goto(path, { waitUntil: "networkidle" });
  const more = section(page).getByRole("button", { name: words.more });
  await page.route(/\/questions\?/, (route) => route.abort(), { times: 1 });
  await more.click();
  await expect(section(page).getByRole("status").filter({ hasText: problems.offline })).toBeVisible();
  await expect(section(page).getByRole("article")).toHaveCount(6);
  await expectAccessible(page, "no more questions", "#questions");
  const release = await holdAnswers(page, /\/questions\?/);
  await more.click();
  await expect(section(page).getByRole("button", { name: words.loading })).toBeDisabled();
  await expect(section(page).getByRole("status").filter({ hasText: words.loading })).toHaveCount(1);
  await expectAccessible(page, "more questions", "#questions");
  release();
  await expect(section(page).getByRole("article")).toHaveCount(8);
  await expect(section(page).getByText(problems.offline)).toHaveCount(0);
  await expect(more).toHaveCount(0);
  for (const id of ids) await moderator.remove("questions", id);
});

test("lets nobody ask without end, says so in the form, and keeps what was asked", async ({ page, request }) => {
  const [a = 0, b = 0] = crypto.getRandomValues(new Uint8Array(2));
  const headers = { "x-forwarded-for": `172.17.${a}.${b}` };
  const asked = { question: "Does it hold a whole loaf?", author: "Ada", email: newAddress() };
  const channel = new Channel(request);
  // As a program would that fills in the hidden field: it is thanked, and nobody is written to.
  const send = () =>
    channel.send("askQuestion", { params: { handle: "tide-bowl" }, body: { ...asked, website: "x" } }, headers);
  const statuses = new Set<number>();
  for (let time = 1; time <= 20; time += 1) statuses.add((await send()).status());
  expect([...statuses]).toEqual([202]);
  const refused = await send();
  expect([refused.status(), (await refused.json()).code]).toEqual([429, "rate-limited"]);

  await page.setExtraHTTPHeaders(headers);
  const dialog = await opensForm(page, "/en-gb/products/tide-bowl");
  await dialog.getByLabel(words.question).fill(asked.question);
  await dialog.getByLabel(words.author, { exact: true }).fill(asked.author);
  await dialog.getByLabel(words.email, { exact: true }).fill(asked.email);
  await dialog.getByRole("button", { name: words.send }).click();
  await expect(dialog.getByRole("alert")).toHaveText(problems["rate-limited"]);
  await expect(dialog.getByLabel(words.question)).toHaveValue(asked.question);
  await expectAccessible(page, "too often");
});

for (const [market, language] of [
  ["en-gb", languages.en],
  ["de-de", languages.de],
  ["fr-fr", languages.fr],
] as const) {
  test(`fits 320 px and passes axe with its form open, in ${market}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await opensForm(page, `/${market}/products/drift-sofa`, language.questions.ask);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await expectAccessible(page, market);
  });
}
