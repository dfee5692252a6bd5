import { setTimeout as wait } from "node:timers/promises";
import { ask } from "./ask.ts";
import { median, medianAndSpread } from "./spread.ts";
import type { Row } from "./table.ts";

export interface Editors {
  storefront: string;
  commerce: string;
  cms: string;
  email: string;
  password: string;
}

interface Price {
  id: string;
  currency_code: string;
  amount: number;
  rules_count?: number;
}
interface PricedProduct {
  id: string;
  variants: { id: string; prices: Price[] }[];
}

const goalSeconds = 2;
const giveUpSeconds = 20;
const changes = 5;

/** Seconds from the edit's answer until the page says it, asked every 50 ms. Throws when it does not come. */
async function secondsUntil(url: string, edit: () => Promise<string>): Promise<number> {
  const said = await edit();
  const begun = performance.now();
  const passed = () => (performance.now() - begun) / 1000;
  while (!(await (await fetch(url)).text()).includes(said)) {
    if (passed() > giveUpSeconds) throw new Error(`${url} does not say "${said}" after ${giveUpSeconds} s`);
    await wait(50);
  }
  return passed();
}

/** Cents, so that no other price of the page looks like it; given back at the end. */
async function priceChanges({ storefront, commerce, email, password }: Editors): Promise<number[]> {
  const { token } = await ask<{ token: string }>(`${commerce}/auth/user/emailpass`, { body: { email, password } });
  const headers = { authorization: `Bearer ${token}` };
  const handle = "ember-candle-holder";
  const { products } = await ask<{ products: PricedProduct[] }>(
    `${commerce}/admin/products?handle=${handle}&fields=id,*variants,*variants.prices`,
    { headers },
  );
  const [product] = products;
  const [variant] = product?.variants ?? [];
  const prices = (variant?.prices ?? []).filter(({ rules_count }) => !rules_count);
  const usual = prices.find(({ currency_code }) => currency_code === "gbp")?.amount;
  if (usual === undefined) throw new Error(`${handle} has no price in pounds`);
  const setPrice = (pounds: number) =>
    ask(`${commerce}/admin/products/${product?.id}/variants/${variant?.id}`, {
      headers,
      body: {
        prices: prices.map(({ id, currency_code, amount }) => ({
          id,
          currency_code,
          amount: currency_code === "gbp" ? pounds : amount,
        })),
      },
    });
  const seconds: number[] = [];
  for (let change = 1; change <= changes; change += 1) {
    const pounds = Math.floor(usual) + 0.3 + change / 100;
    const edit = () => setPrice(pounds).then(() => `£${pounds.toFixed(2)}`);
    seconds.push(await secondsUntil(`${storefront}/en-gb/products/${handle}`, edit));
  }
  await setPrice(usual);
  return seconds;
}

async function headingChanges({ storefront, cms, email, password }: Editors): Promise<number[]> {
  const { token } = await ask<{ token: string }>(`${cms}/api/users/login`, { body: { email, password } });
  const headers = { authorization: `JWT ${token}` };
  const { docs } = await ask<{ docs: { id: string; title: string }[] }>(
    `${cms}/api/pages?where[slug][equals]=about&depth=0&locale=en`,
    { headers },
  );
  const [page] = docs;
  if (!page) throw new Error("The CMS has no page about us");
  const setTitle = (title: string) =>
    ask(`${cms}/api/pages/${page.id}?locale=en`, { headers, method: "PATCH", body: { title, _status: "published" } });
  const seconds: number[] = [];
  for (let change = 1; change <= changes; change += 1) {
    const mark = crypto.randomUUID();
    const edit = () => setTitle(`${page.title} ${mark}`).then(() => mark);
    seconds.push(await secondsUntil(`${storefront}/en-gb/pages/about`, edit));
  }
  await setTitle(page.title);
  return seconds;
}

/** How soon an edit shows on its page, from the answer to who saved it. Leaves the shop as it was. */
export async function freshnessRows(editors: Editors): Promise<Row[]> {
  const row = (figure: string, seconds: number[]): Row => ({
    figure,
    measured: medianAndSpread(seconds, 2),
    goal: `≤ ${goalSeconds}`,
    isMet: median(seconds) <= goalSeconds,
  });
  return [
    row("price changed in the engine, on its page after, s", await priceChanges(editors)),
    row("heading changed in the CMS, on its page after, s", await headingChanges(editors)),
  ];
}
