import { expectAccessible } from "./axe";
import { Channel } from "./channel";
import { languages, markets, wordsOf } from "./shopper";
import { expect, type Page, test } from "./test";

const path = "/products/fjord-lounge-chair";
const percent = 12;

/** The minor units in an amount as people read it. */
const amountIn = (text: string | null): number => {
  const digits = (text ?? "").replace(/[^\d.,]/g, "");
  const [, whole = "", cents = ""] = /^(.*?)(?:[.,](\d{2}))?$/.exec(digits) ?? [];
  return Number(whole.replace(/[.,]/g, "")) * 100 + Number(cents);
};
const theSet = (page: Page) => page.locator("#set");

for (const market of markets) {
  test(`sells the set at the price it shows, to the cent, in ${market}`, async ({ page }) => {
    const words = wordsOf(market);
    await page.goto(`/${market}${path}`);
    const choose = theSet(page).getByRole("combobox");
    await choose.first().selectOption({ index: 1 });
    const total = amountIn(await page.getByTestId("bundle-total").textContent());
    const sum = amountIn(await theSet(page).locator("s").last().textContent());
    expect(total).toBe(sum - Math.round((sum * percent) / 100));
    await theSet(page).getByRole("button", { name: words.bundle.add }).click();
    await expect(theSet(page).getByText(words.bundle.added)).toBeVisible();
    const { cart } = await page.evaluate(
      async (code) => (await fetch(`/api/v1/cart?market=${code}`)).json(),
      market as string,
    );
    expect(cart.lines).toHaveLength(3);
    expect(cart.totals.items.amount).toBe(sum);
    expect(cart.totals.discount.amount).toBe(sum - total);
    await page.goto(`/${market}/cart`);
    await expect(page.getByText(words.cart.discount, { exact: true })).toBeVisible();
    if (market !== "en-us") expect(amountIn(await page.getByTestId("total").textContent())).toBe(total);
  });
}

/** A cart without cookies, and the variants of the set in it. */
async function startsCart(request: ConstructorParameters<typeof Channel>[0]) {
  const channel = new Channel(request);
  const set: string[] = [];
  for (const handle of ["fjord-lounge-chair", "beacon-table-lamp", "weft-rug"])
    set.push(await channel.variantOf(handle));
  const put = async (variantIds: string[]) => (await channel.send("addBundle", { body: { variantIds } })).json();
  const add = async (variantId: string, quantity = 1) =>
    (await channel.send("addToCart", { body: { variantId, quantity } })).json();
  return { channel, set, put, add };
}
const discountOf = ({ cart }: { cart: { totals: { discount: { amount: number } } } }) => cart.totals.discount.amount;

test("takes off twice as much for two sets, once with pieces beside them, and nothing once a piece is gone", async ({
  request,
}) => {
  const { channel, set, put, add } = await startsCart(request);
  const one = await put(set);
  const once = discountOf(one);
  expect(once).toBe(Math.round((one.cart.totals.items.amount * percent) / 100));
  expect(discountOf(await put(set))).toBe(2 * once);

  const { cart } = await (await channel.send("viewCart")).json();
  const rug = cart.lines.find((line: { productHandle: string }) => line.productHandle === "weft-rug");
  const change = async (quantity: number) =>
    (await channel.send("changeLine", { params: { lineId: rug.id }, body: { quantity } })).json();
  expect(discountOf(await change(1)), "two chairs, two lamps, one rug").toBe(once);
  expect(discountOf(await change(5)), "two chairs, two lamps, five rugs").toBe(2 * once);
  const gone = await channel.send("removeLine", { params: { lineId: rug.id } });
  expect(discountOf(await gone.json())).toBe(0);
  expect(discountOf(await add(set[2] ?? ""))).toBe(once);
});

test("takes a code off what is left of the set's price", async ({ request }) => {
  const { channel, set, put } = await startsCart(request);
  const { cart } = await put(set);
  const { items, discount } = cart.totals;
  const coded = await (await channel.send("applyPromotion", { body: { code: "WELCOME10" } })).json();
  const left = items.amount - discount.amount;
  expect(discountOf(coded)).toBe(discount.amount + Math.round(left / 10));
});

test("adds the whole set or nothing, and says why", async ({ request }) => {
  const { channel, set } = await startsCart(request);
  const soldOut = await channel.variantOf("carafe", true);
  const lost = async (variantIds: string[]) => channel.send("addBundle", { body: { variantIds } });
  const short = await lost([...set, soldOut]);
  expect([short.status(), (await short.json()).code]).toEqual([409, "out-of-stock"]);
  const unknown = await lost([...set, "variant_none"]);
  expect([unknown.status(), (await unknown.json()).code]).toEqual([404, "variant-unknown"]);
  for (const variantIds of [[], set.slice(0, 1), [set[0] ?? "", set[0] ?? ""], ["<script>", "x y"]]) {
    expect((await lost(variantIds)).status(), variantIds.join()).toBe(400);
  }
  const { cart } = await (await channel.send("viewCart")).json();
  expect(cart?.lines ?? []).toEqual([]);
});

test("is accessible at 320 px, dark and light, before and after adding", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(`/en-gb${path}`);
  const isFine = async (state: string) => {
    expect(await page.evaluate(() => document.documentElement.scrollWidth), state).toBeLessThanOrEqual(320);
    await expectAccessible(page, state, "#set");
  };
  await isFine("choosing");
  await theSet(page).getByRole("button", { name: languages.en.bundle.add }).click();
  await expect(theSet(page).getByText(languages.en.bundle.added)).toBeVisible();
  await isFine("added");
});
