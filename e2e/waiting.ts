import { expectAccessible } from "./axe";
import { holdAnswers } from "./hold-answers";
import { overflow } from "./pages";
import { expect, type Locator, type Page } from "./test";

/** Whatever is waited for, those who listen are told. */
export const told = (within: Page | Locator, words: string) => within.getByRole("status").filter({ hasText: words });
export const narrow = { width: 320, height: 700 };

export async function fitsAndIsAccessible(page: Page, state: string, within?: string): Promise<void> {
  await expectAccessible(page, state, within);
  await page.setViewportSize(narrow);
  await expect.poll(() => overflow(page), state).toBeLessThanOrEqual(0);
}

/** Sends a form and holds the answer: the button says so to those who see, a status to those who listen. */
export async function isSending(page: Page, form: Locator, path: RegExp, words: { send: string; sending: string }) {
  const release = await holdAnswers(page, path);
  await form.getByRole("button", { name: words.send, exact: true }).click();
  await expect(form.getByRole("button", { name: words.sending })).toBeDisabled();
  await expect(told(form, words.sending)).toHaveCount(1);
  await fitsAndIsAccessible(page, words.sending);
  release();
  await expect(told(form, words.sending)).toHaveCount(0);
}
