import { expect, type Page } from "@playwright/test";
import de from "../messages/de.json" with { type: "json" };
import en from "../messages/en.json" with { type: "json" };
import fr from "../messages/fr.json" with { type: "json" };

export const languages = { en, de, fr };

const people = {
  "en-us": { words: en, street: "1 Main Street", postalCode: "94105", city: "San Francisco", province: "CA" },
  "en-gb": { words: en, street: "1 High Street", postalCode: "YO1 7HH", city: "York", province: "" },
  "de-de": { words: de, street: "Lindenweg 1", postalCode: "10115", city: "Berlin", province: "" },
  "fr-fr": { words: fr, street: "1 rue de la Paix", postalCode: "75002", city: "Paris", province: "" },
};
export type MarketCode = keyof typeof people;
export const markets = Object.keys(people) as MarketCode[];

/** What a market's pages say. */
export const wordsOf = (market: MarketCode): typeof en => people[market].words;

/** A person who shops in one market, by the words they see. */
export class Shopper {
  readonly words: typeof en;
  /** Nobody else's, so that a journey finds its own orders. */
  readonly email = `ada-${crypto.randomUUID()}@example.com`;
  constructor(
    readonly page: Page,
    readonly market: MarketCode,
  ) {
    this.words = wordsOf(market);
  }

  async addsToCart(handle: string) {
    await this.page.goto(`/${this.market}/products/${handle}`);
    await this.page.getByRole("button", { name: this.words.product.add, exact: true }).click();
    await expect(this.page.getByText(this.words.product.added)).toBeVisible();
  }

  async opensCheckout() {
    await this.page.goto(`/${this.market}/cart`);
    await this.page.getByRole("link", { name: this.words.cart.checkout, exact: true }).click();
  }

  async fillsAddress(province = people[this.market].province) {
    const { street, postalCode, city } = people[this.market];
    const { checkout } = this.words;
    const field = (label: string) => this.page.getByLabel(label, { exact: true });
    await field(checkout.email).fill(this.email);
    await field(checkout.firstName).fill("Ada");
    await field(checkout.lastName).fill("Byron");
    await field(checkout.street).fill(street);
    await field(this.market === "en-us" ? checkout.zipCode : checkout.postalCode).fill(postalCode);
    await field(checkout.city).fill(city);
    if (province) await field(checkout.province).selectOption(province);
    await this.page.getByRole("button", { name: checkout.toShipping }).click();
  }

  async choosesFirstShipping() {
    const options = this.page.getByRole("group", { name: this.words.checkout.shipping }).getByRole("radio");
    // The choice shows as made once the engine's cart is on its way, a moment after the click.
    await options.first().click();
    await expect(options.first()).toBeChecked();
  }

  async fillsCard(number: string) {
    const { checkout } = this.words;
    await this.page.getByLabel(checkout.cardNumber).fill(number);
    await this.page.getByLabel(checkout.expiry).fill("12/30");
    await this.page.getByLabel(checkout.cvc).fill("123");
  }

  get payButton() {
    return this.page.getByRole("button", {
      name: this.words.checkout.pay.split("{total}")[0]?.trim() || /(bezahlen)$/,
    });
  }

  async comesToPayment(handle: string) {
    await this.addsToCart(handle);
    await this.opensCheckout();
    await this.fillsAddress();
    await this.choosesFirstShipping();
  }

  async seesOrder() {
    await expect(this.page.getByRole("heading", { name: this.words.order.thanks })).toBeVisible({ timeout: 40_000 });
    await this.page.waitForLoadState();
  }
}
