/** Times what a hand does on a slowed processor, until it is painted. Run by `npm run bench -- interaction`. */
import { type Browser, chromium, type Page } from "@playwright/test";
import { warmHomePages, warmLinkedPages } from "../../scripts/stack/warm-up.ts";
import { describeRun } from "../machine.ts";
import { need } from "../need.ts";
import { pages } from "../pages.ts";
import { median } from "../spread.ts";
import { type Row, table } from "../table.ts";
import { untilSilent } from "../until-silent.ts";
import { pageAfterClick, paintAfterClick } from "./painted.ts";

const storefront = need("STOREFRONT_URL");
const say = (text: string) => console.error(`  … ${text}`);
const slowdown = 4;
const times = 7;
const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"];

/** A page on a processor that is four times slower, as a phone is. */
async function open(browser: Browser, path: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(storefront + path, { waitUntil: "networkidle" });
  await untilSilent(page);
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  return page;
}

async function variantChange(browser: Browser): Promise<number[]> {
  const page = await open(browser, pages.product);
  const choices = page.locator("main fieldset label:has(input:not(:checked))");
  const found: number[] = [];
  for (let count = 0; count < times; count += 1) found.push(await paintAfterClick(page, choices.first()));
  await page.close();
  return found;
}

/** The first box or link of the filters that narrows the listing; undefined where the page has none. */
async function filterClick(browser: Browser): Promise<number[]> {
  const found: number[] = [];
  for (let count = 0; count < times; count += 1) {
    const page = await open(browser, pages.category);
    const choice = page.locator(
      "main :is(aside, form, [data-filters]) label:has(input[type=checkbox]:not(:checked)):visible",
    );
    if ((await choice.count()) === 0) return [];
    found.push(await paintAfterClick(page, choice.nth(count % (await choice.count()))));
    await page.close();
  }
  return found;
}

async function cardClick(browser: Browser): Promise<{ painted: number; requests: number }[]> {
  const found: { painted: number; requests: number }[] = [];
  for (let count = 0; count < times; count += 1) {
    const page = await open(browser, pages.category);
    let requests = 0;
    page.on("request", () => {
      requests += 1;
    });
    const card = page.locator('main li a[href*="/products/"]').nth(count % 4);
    await card.hover();
    await untilSilent(page);
    found.push({ painted: await pageAfterClick(page, card), requests });
    await page.close();
  }
  return found;
}

const list = (values: number[]) =>
  `${median(values).toFixed(0)} ms (${values.map((value) => value.toFixed(0)).join(", ")})`;

const { signal } = new AbortController();
say("warm every page");
await warmLinkedPages(storefront, await warmHomePages(storefront, signal), signal);
const browser = await chromium.launch({ executablePath: need("CHROMIUM_PATH"), args });
const rows: Row[] = [];
try {
  // The first card's page has its pictures made; it is not counted.
  await cardClick(browser);
  say("change variants, filter, follow cards");
  const [variants, filters, cards] = [
    await variantChange(browser),
    await filterClick(browser),
    await cardClick(browser),
  ];
  const row = (figure: string, values: number[], most: number): Row[] =>
    values.length === 0 ? [] : [{ figure, measured: list(values), goal: `< ${most} ms`, isMet: median(values) < most }];
  rows.push(
    ...row("variant changed, until painted", variants, 100),
    ...row("filter clicked, until painted", filters, 100),
    ...row(
      "card clicked after the pointer rested on it, until heading and picture are painted",
      cards.map(({ painted }) => painted),
      150,
    ),
  );
} finally {
  await browser.close();
}
console.log(`\n\`npm run bench -- interaction\` · processor slowed ${slowdown} times · ${describeRun()}\n`);
console.log(table(rows));
