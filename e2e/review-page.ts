import { type APIRequestContext, expect, type Page } from "@playwright/test";
import { linkIn, MailBox } from "./mail-box";
import { languages } from "./shopper";

export const { reviews: words, problems, confirmation } = languages.en;
export const newAddress = () => `Ada.${crypto.randomUUID()}@example.com`;

export const section = (page: Page) => page.locator("#reviews");
export const cards = (page: Page) => section(page).getByRole("article");
export const html = async (request: APIRequestContext, path: string) => (await request.get(path)).text();

export async function opensForm(page: Page, handle: string, language = languages.en, market = "en-gb") {
  await page.goto(`/${market}/products/${handle}`);
  const dialog = page.getByRole("dialog");
  await expect(async () => {
    await section(page).getByRole("button", { name: language.reviews.write }).click();
    await expect(dialog).toBeVisible({ timeout: 2_000 });
  }).toPass();
  return dialog;
}

export async function fills(
  page: Page,
  {
    email,
    title = "Sits right in the hand",
    text = "Keeps its warmth, and mine.",
  }: {
    email: string;
    title?: string;
    text?: string;
  },
) {
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("radio", { name: /^4 / }).check({ force: true });
  await dialog.getByLabel(words.headline).fill(title);
  await dialog.getByLabel(words.text, { exact: true }).fill(text);
  await dialog.getByLabel(words.author, { exact: true }).fill(`Ada ${title.slice(0, 20)}`);
  await dialog.getByLabel(words.email, { exact: true }).fill(email);
}

async function confirms(page: Page, request: APIRequestContext, email: string) {
  const box = new MailBox(request, email);
  await page.goto(linkIn(await box.newestOf(1), /\/confirm\//));
  await page.getByRole("button", { name: confirmation.confirm }).click();
}

/** Sends the open form and follows its letter, until the shop says that the review waits for a moderator. */
export async function sendsAndConfirms(page: Page, request: APIRequestContext, email: string) {
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: words.send }).click();
  await expect(dialog.getByText(words.thanks)).toBeVisible();
  await confirms(page, request, email);
  await expect(page.getByText(confirmation.reviewDone)).toBeVisible();
}
