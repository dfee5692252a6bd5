import autocannon from "autocannon";
import { median, medianAndSpread } from "./spread.ts";
import type { Row } from "./table.ts";

/** A request to be sent again and again. */
export interface Target {
  url: string;
  headers: Record<string, string>;
}

export interface Rounds {
  count: number;
  /** Length of one round. */
  seconds: number;
  warmUpSeconds: number;
}

const goalRatio = 20;
const connections = 20;

/** Good answers a second. The load comes from a thread of its own, yet shares the machine's cores. Throws on others. */
async function requestsPerSecond(target: Target, seconds: number): Promise<number> {
  const result = await autocannon({ ...target, connections, duration: seconds, workers: 1 });
  if (result.errors + result.non2xx > 0)
    throw new Error(`${target.url}: ${result.errors} errors and ${result.non2xx} answers other than 2xx under load`);
  return result["2xx"] / result.duration;
}

/**
 * Loads the page, the same page compressed, and the engine, in turns: what slows the machine for a while then slows
 * all three. Only the ratio says something about the shop; the absolute figures say more about the machine.
 */
export async function loadRows(page: Target, engine: Target, rounds: Rounds): Promise<Row[]> {
  const compressed = { ...page, headers: { ...page.headers, "accept-encoding": "gzip" } };
  const targets = [page, compressed, engine];
  for (const target of targets) await requestsPerSecond(target, rounds.warmUpSeconds);
  const seen: number[][] = targets.map(() => []);
  for (let round = 0; round < rounds.count; round += 1) {
    for (const [index, target] of targets.entries()) seen[index]?.push(await requestsPerSecond(target, rounds.seconds));
  }
  const [pageRates = [], compressedRates = [], engineRates = []] = seen;
  const ratios = pageRates.map((rate, round) => rate / (engineRates[round] ?? Number.NaN));
  return [
    { figure: "product page with the segment cookie, requests/s", measured: medianAndSpread(pageRates) },
    { figure: "the same, compressed by the storefront, requests/s", measured: medianAndSpread(compressedRates) },
    {
      figure: "engine GET /store/products/{id}, price and stock, requests/s",
      measured: medianAndSpread(engineRates, 1),
    },
    {
      figure: "ratio of page to engine",
      measured: medianAndSpread(ratios, 1),
      goal: `≥ ${goalRatio}`,
      isMet: median(ratios) >= goalRatio,
    },
  ];
}
