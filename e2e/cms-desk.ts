import { expect, type Locator, type Page } from "@playwright/test";
import { env } from "./env";

/** A marketer or moderator at the CMS's admin, in a browser. */
export class CmsDesk {
  constructor(readonly page: Page) {}

  /** Signs in by the form, where it asks whoever opens a page of the admin. */
  async signIn(): Promise<void> {
    await this.page.goto(`${env("CMS_URL")}/admin`);
    await expect(this.page).toHaveURL(/\/admin\/login/);
    const { form, email, password } = this.login;
    // Who types before the form is awake types in vain.
    await expect(async () => {
      await email.fill(env("ADMIN_EMAIL"));
      await password.fill(env("ADMIN_PASSWORD"));
      await form.getByRole("button", { name: "Login" }).click();
      await expect(form).toBeHidden({ timeout: 10_000 });
    }).toPass();
  }

  private get login() {
    const form = this.page.locator("form").filter({ has: this.page.getByRole("button", { name: "Login" }) });
    return { form, email: form.locator("[name=email]"), password: form.locator("[name=password]") };
  }

  /** Opens a list or a form of the admin by its address, whose heading is `name`. */
  async opens(path: string, name: string): Promise<void> {
    await this.page.goto(`${env("CMS_URL")}/admin/${path}`);
    await expect(this.page.getByRole("heading", { level: 1, name })).toBeVisible();
  }

  /** The products that come first in the nth place of the search settings. Forms draw their rows where they are looked at. */
  async pinned(row: number): Promise<Locator> {
    await this.page.locator(`#pins-row-${row}`).scrollIntoViewIfNeeded();
    return this.page.locator(`.field-pins__${row}__products`);
  }

  /** Writes other values into a field of several words. */
  async rewrites(field: Locator, values: string[]): Promise<void> {
    const chips = field.locator(".multi-value-label__text");
    await expect(chips.first()).toBeVisible();
    const input = field.getByRole("combobox");
    for (let left = await chips.count(); left > 0; left -= 1) {
      await input.press("Backspace");
      await expect(chips).toHaveCount(left - 1);
    }
    for (const value of values) {
      await input.fill(value);
      await input.press("Enter");
    }
    await expect(chips).toHaveText(values);
  }

  async saves(): Promise<void> {
    await this.page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(this.page.getByText("Updated successfully.").first()).toBeVisible();
  }
}
