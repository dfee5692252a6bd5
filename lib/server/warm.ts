import "server-only";
import { setTimeout } from "node:timers/promises";
import { bulkhead } from "cockatiel";
import type { ChangeEvent } from "@/lib/domain/change-event";
import { paths } from "@/lib/domain/paths";
import { segmentCodes, segmentCookie } from "@/lib/domain/segment";
import { shopConfig } from "@/shop.config";
import { env } from "./env";
import { log } from "./log";
import { briefly } from "./told-error";

/** The pages an event shows on first, one per market. */
function pageOf(event: ChangeEvent, market: string): string[] {
  switch (event.type) {
    case "product.changed":
    case "stock.changed":
    case "story.changed":
    case "reviews.changed":
    case "questions.changed":
      return [paths.product(market, event.handle)];
    case "category.changed":
      return [paths.category(market, event.handle)];
    case "collection.changed":
      return [paths.collection(market, event.handle)];
    case "page.changed":
      return [paths.page(market, event.slug)];
    case "article.changed":
      return [paths.article(market, event.slug), paths.journal(market)];
    case "search.changed":
      // What suggestions begin with reads the settings, and is made in no time.
      return [`/api/v1/search/suggestions?market=${market}`];
    case "site.changed":
    case "prices.changed":
      return [paths.home(market)];
    default:
      return [];
  }
}

/** The pages to visit after events, so that no shopper is the first to ask. */
export const pagesOf = (events: ChangeEvent[]): string[] => [
  ...new Set(shopConfig.markets.flatMap((market) => events.flatMap((event) => pageOf(event, market.code)))),
];

const patience = { tries: 50, pause: 100 };

/** Asks for a page until it is new: what was being made when the change came does not count, and nobody waits for it. */
async function freshen(page: string, cookie: string): Promise<void> {
  for (let tries = 0; tries < patience.tries; tries += 1) {
    const response = await fetch(new URL(page, env().STOREFRONT_URL), {
      headers: { cookie },
      signal: AbortSignal.timeout(10_000),
    });
    await response.arrayBuffer();
    if (response.headers.get("x-nextjs-cache") !== "STALE") return;
    await setTimeout(patience.pause);
  }
  log.warn({ page }, "page stays old");
}

/** A page that somebody looks at is made anew by that very look: after a change it has the engine to itself for so long. */
const headStart = 400;
let goesFirstUntil = 0;

/** Pages in flight slow down the one that somebody looks at after the next change: there is only one. */
const oneByOne = bulkhead(1, Number.POSITIVE_INFINITY);
const waiting = new Map<string, Promise<void>>();

/** Makes a page anew when it is its turn; one that waits already, for an earlier change, waits once. */
function freshenInTurn(page: string, cookie: string): Promise<void> {
  const turn =
    waiting.get(page) ??
    oneByOne.execute(async () => {
      await setTimeout(Math.max(0, goesFirstUntil - performance.now()));
      waiting.delete(page);
      await freshen(page, cookie).catch((error: unknown) => log.warn({ page, err: briefly(error) }, "page not warmed"));
    });
  waiting.set(page, turn);
  return turn;
}

/** Asks for pages as the default segment's shopper does, one by one; a page that fails only stays old. */
export async function warm(pages: string[]): Promise<void> {
  const cookie = `${segmentCookie}=${segmentCodes(env().SEGMENT_SECRET, shopConfig.segmentSlots)[0]}`;
  goesFirstUntil = performance.now() + headStart;
  await Promise.all(pages.slice(0, 200).map((page) => freshenInTurn(page, cookie)));
}
