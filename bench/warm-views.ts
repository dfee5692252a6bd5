import { setTimeout as wait } from "node:timers/promises";
import { holdDown } from "../scripts/stack/outage.ts";
import { answersOk } from "../scripts/stack/readiness.ts";
import { countCalls } from "./call-counter.ts";
import { pages, view } from "./pages.ts";
import type { Row } from "./table.ts";

export interface Shop {
  storefront: string;
  commerce: string;
  cms: string;
  stateDir: string;
  /** `segment=<code>` */
  cookie: string;
}

async function until(what: string, isSo: () => Promise<boolean>, deadlineMs: number): Promise<void> {
  const deadline = Date.now() + deadlineMs;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`Not after ${deadlineMs / 1000} s: ${what}`);
    await wait(100);
  }
}

/** The page as it stands once it is neither new nor being made anew. */
async function warmHtml({ storefront, cookie }: Shop, path: string): Promise<string> {
  let html = "";
  await until(
    `${path} is warm`,
    async () => {
      const page = await view(storefront + path, cookie);
      html = page.html;
      return page.headers.get("x-nextjs-cache") === "HIT";
    },
    20_000,
  );
  return html;
}

async function viewWarm(shop: Shop, path: string, html: string, views: number): Promise<number> {
  let same = 0;
  for (let count = 0; count < views; count += 1) {
    const page = await view(shop.storefront + path, shop.cookie);
    if (page.status === 200 && page.html === html) same += 1;
  }
  return same;
}

async function measureDuringOutage(shop: Shop, warm: Map<string, string>, views: number): Promise<Row[]> {
  const counters = [await countCalls(shop.commerce), await countCalls(shop.cms)];
  const calls = () => counters.reduce((sum, counter) => sum + counter.calls(), 0);
  try {
    const rows: Row[] = [];
    for (const [path, html] of warm) {
      const before = calls();
      const same = await viewWarm(shop, path, html, views);
      const made = calls() - before;
      rows.push({
        figure: `${path}, warm views with both back ends stopped`,
        measured: `${same} of ${views} answered with the same bytes, ${made} calls to Medusa or Payload`,
        goal: `${views} of ${views}, 0 calls`,
        isMet: same === views && made === 0,
      });
    }
    for (const request of counters.flatMap((counter) => counter.requests())) console.error(`  called: ${request}`);
    const before = calls();
    await view(`${shop.storefront}/en-gb/search?q=${crypto.randomUUID()}`, shop.cookie);
    const control = calls() - before;
    if (control === 0) throw new Error("A search that nobody asked before called no back end: the count is not true");
    rows.push({ figure: "for comparison: one search nobody asked before", measured: `${control} calls` });
    return rows;
  } finally {
    await Promise.all(counters.map((counter) => counter.close()));
  }
}

/**
 * Stops engine and CMS, listens in their places, and views warm pages: each view must be answered with the bytes of
 * before, and nobody may call. Brings both back and waits for them, whatever happened.
 */
export async function warmViewRows(shop: Shop, views: number): Promise<Row[]> {
  const warm = new Map<string, string>();
  for (const path of Object.values(pages)) warm.set(path, await warmHtml(shop, path));
  const release = ["commerce", "cms"].map((name) => holdDown(shop.stateDir, name));
  try {
    return await measureDuringOutage(shop, warm, views);
  } finally {
    for (const bringBack of release) bringBack();
    const areBack = async () => (await answersOk(`${shop.commerce}/ready`)) && answersOk(`${shop.cms}/api/ready`);
    await until("both back ends answer again", areBack, 120_000);
  }
}
