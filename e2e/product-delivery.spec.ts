import { chooses, opens, words } from "./product-page";
import { languages, wordsOf } from "./shopper";
import { expect, type Page, test } from "./test";

for (const [market, standard, express] of [
  ["en-gb", "Tue 29 Dec – Thu 31 Dec", "Thu 24 Dec – Tue 29 Dec"],
  ["de-de", "Di., 29. – Do., 31. Dez.", "Do., 24. – Mo., 28. Dez."],
] as const) {
  test(`tells in ${market} when it arrives, past Christmas, and how long it takes before the day is known`, async ({
    page,
    request,
  }) => {
    const spoken = (text: string | null) => text?.replaceAll(/[\u2009\u202f\u00a0]/g, " ");
    const { daysSpan, delivery } = languages[market === "en-gb" ? "en" : "de"].product;
    const [min, max] = market === "en-gb" ? ["2", "4"] : ["3", "5"];
    const html = await (await request.get(`/${market}/products/stoneware-mug`)).text();
    expect(html).toContain(daysSpan.replace("{min}", min).replace("{max}", max));
    await page.clock.setFixedTime(new Date(2026, 11, 23, 9, 0));
    await opens(page, `/${market}/products/stoneware-mug`);
    const told = page.getByRole("region", { name: delivery }).getByRole("definition");
    await expect.poll(async () => spoken(await told.nth(0).textContent())).toBe(standard);
    expect(spoken(await told.nth(1).textContent())).toBe(express);
  });
}

test("tells when a made-to-order piece arrives: once it is made, and then the way", async ({ page }) => {
  await page.clock.setFixedTime(new Date(2026, 10, 24, 9, 0));
  await opens(page, "/en-gb/products/drift-sofa?v=LL-DRIFT-3S-SLA");
  const [standard] = await page.getByRole("region", { name: words.delivery }).getByRole("definition").all();
  await expect(standard ?? page.locator("body")).toHaveText(/^Thu 7 Jan.+Mon 11 Jan/);
});

/** What a page asks the shop from now on; files such as pictures, scripts and icons are no questions. */
function questionsOf(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (["document", "fetch", "xhr"].includes(request.resourceType())) asked.push(request.url());
  });
  return asked;
}

const restock = languages.en.restock;
/** Each state of stock the demo has in GB, by the choice that leads to it and the one it is left by. */
const states: { state: string; handle: string; to: string[]; says: RegExp; back: string }[] = [
  {
    state: "few left",
    handle: "slab-coffee-table",
    to: ["Marble"],
    says: new RegExp(`^${words.lowStock.replace("{left}", "1")} · LL-SLAB-MAR$`),
    back: "Oak",
  },
  {
    state: "made to order, in weeks",
    handle: "drift-sofa",
    to: ["3-seat", "Slate"],
    says: /^Made to order, ships in about 6 weeks · LL-DRIFT-3S-SLA$/,
    back: "Sand",
  },
  {
    state: "made to order, by a day",
    handle: "kin-dining-table",
    to: ["240 cm", "Walnut"],
    says: new RegExp(`^${restock.shipsBy.replace("{date}", "\\d{1,2} [A-Z][a-z]+")} · LL-KIN-240-WAL$`),
    back: "Oak",
  },
  {
    state: "sold out",
    handle: "reed-floor-lamp",
    to: ["Brass"],
    says: new RegExp(`^${words.soldOut} · LL-REED-BRA$`),
    back: "Black",
  },
];

for (const { state, handle, to, says, back } of states) {
  test(`follows the choice with its stock words, asking nobody: in stock, and ${state}`, async ({ page }) => {
    await opens(page, `/en-gb/products/${handle}`);
    const stock = page.locator("p[data-follows-choice]");
    const asked = questionsOf(page);
    await expect(stock).toHaveText(new RegExp(`^${words.inStock} · `));
    for (const value of to) await chooses(page, value);
    await expect(stock).toHaveText(says);
    await chooses(page, back);
    await expect(stock).toHaveText(new RegExp(`^${words.inStock} · `));
    expect(asked).toEqual([]);
  });
}

test("tells no days of delivery of what is sold out, and tells them again of what is not", async ({ page }) => {
  await opens(page, "/en-us/products/reed-floor-lamp");
  const days = page.getByRole("region", { name: words.delivery }).getByRole("definition");
  const count = await days.count();
  expect(count).toBeGreaterThan(0);
  await chooses(page, "Brass");
  await expect(days).toHaveCount(count - 2);
  await chooses(page, "Black");
  await expect(days).toHaveCount(count);
});

test("changes the days of delivery with a click on what is made to order, and back, asking nobody", async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date(2026, 10, 24, 9, 0));
  await opens(page, "/en-gb/products/drift-sofa?v=LL-DRIFT-3S-SAN");
  const days = page.getByRole("region", { name: words.delivery }).getByRole("definition");
  await expect(days.nth(0)).toHaveText(/^Thu 26.+Mon 30 Nov$/);
  await expect(days.nth(1)).toHaveText(/^Wed 25.+Thu 26 Nov$/);
  const asked = questionsOf(page);
  await chooses(page, "Slate");
  await expect(days.nth(0)).toHaveText(/^Thu 7 Jan.+Mon 11 Jan/);
  await expect(days.nth(1)).toHaveText(/^Wed 6 Jan.+Thu 7 Jan/);
  await expect(days.nth(2)).toHaveText(words.pickupNone);
  await chooses(page, "Sand");
  await expect(days.nth(0)).toHaveText(/^Thu 26.+Mon 30 Nov$/);
  expect(asked).toEqual([]);
});

test("tells what lies at each counter of the market, variant by variant", async ({ page }) => {
  const region = (language = words) => page.getByRole("region", { name: language.delivery });
  const at = (place: string, language = words) =>
    region(language)
      .locator("dl > div")
      .filter({ hasText: language.pickupIn.replace("{place}", place) })
      .getByRole("definition");
  const plenty = new RegExp(`^${words.pickupPlenty.split("{")[0]}`);
  const left = (pieces: number) => new RegExp(`^${words.pickupLeft.split(",")[0]?.replace("{left}", `${pieces}`)},`);
  await opens(page, "/en-gb/products/slab-coffee-table");
  await expect(region().getByText(words.pickupIn.split("{")[0] ?? "")).toHaveCount(2);
  await expect(at("Leeds")).toHaveText(plenty);
  await expect(at("York")).toHaveText(left(2));
  await expect(region()).toContainText("4 Tower Works, Globe Road, LS11 5QG Leeds");
  await expect(region()).toContainText("21 Fossgate, YO1 9TA York");
  await chooses(page, "Walnut");
  await expect(at("York")).toHaveText(plenty);
  await chooses(page, "Marble");
  await expect(at("Leeds")).toHaveText(left(1));
  await expect(at("York")).toHaveText(words.pickupNone);
  await opens(page, "/en-gb/products/carafe");
  for (const place of ["Leeds", "York"]) await expect(at(place)).toHaveText(words.pickupNone);
  await opens(page, "/de-de/products/slab-coffee-table");
  const german = languages.de.product;
  await expect(at("Rotterdam", german)).toHaveCount(1);
  await expect(region(german).getByText(german.pickupIn.split("{")[0] ?? "")).toHaveCount(1);
});

/** As the seed names them in the engine, which translates them. */
const standardWay = {
  "en-us": "Standard delivery",
  "de-de": "Standardversand",
  "fr-fr": "Livraison standard",
};

for (const market of Object.keys(standardWay) as (keyof typeof standardWay)[]) {
  test(`names the ways of delivery in the language of ${market}`, async ({ page }) => {
    await opens(page, `/${market}/products/stoneware-mug`);
    await expect(page.getByRole("region", { name: wordsOf(market).product.delivery })).toContainText(
      standardWay[market],
    );
  });
}
