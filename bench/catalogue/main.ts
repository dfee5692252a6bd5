/** Measures how the shop answers what it never answered before, as the catalogue grows. Run by `npm run bench -- catalogue`. */
import { join } from "node:path";
import { holdDown } from "../../scripts/stack/outage.ts";
import { packageDir } from "../../scripts/stack/profile.ts";
import { makeRunCopy } from "../../scripts/stack/run-copy.ts";
import { describeRun } from "../machine.ts";
import { need } from "../need.ts";
import { median } from "../spread.ts";
import { type Row, table } from "../table.ts";
import { untilAnswers } from "../until-answers.ts";
import { ask, type Databases, provideCatalogue, swapIn } from "./databases.ts";
import { type Question, questions } from "./questions.ts";
import { readStatements, resetStatements, type Statements } from "./statements.ts";

const storefront = need("STOREFRONT_URL");
const commerce = need("COMMERCE_URL");
const stateDir = need("PORTICO_STATE_DIR");
const say = (text: string) => console.error(`  … ${text}`);
const databases: Databases = { commerceUrl: need("COMMERCE_DATABASE_URL"), say };
const usualSizes = [100, 10_000, 100_000];
const askedSizes = process.argv.slice(2).map(Number);
const sizes = askedSizes.length > 0 ? askedSizes : usualSizes;
const salt = Date.now();
const highestRatio = 3;
/** A page of 24 products with their variants, prices and pictures takes some hundreds of rows from one table. */
const mostRowsAllowed = 1_000;

interface Answer extends Statements {
  name: string;
  milliseconds: number;
}

async function timed(path: string): Promise<number> {
  const begun = performance.now();
  const response = await fetch(storefront + path, { signal: AbortSignal.timeout(60_000) });
  const body = await response.text();
  if (response.status !== 200 || body.length === 0) throw new Error(`${path} answered ${response.status}`);
  return performance.now() - begun;
}

async function answer({ name, paths }: Question): Promise<Answer> {
  await ask(databases, resetStatements);
  const times: number[] = [];
  for (const path of paths) times.push(await timed(path));
  const { count, mostRows } = await ask(databases, readStatements);
  return { name, milliseconds: median(times), count: count / paths.length, mostRows };
}

/** Warms what every first request wakes (connections, compiled code, the tree of categories), never what is measured. */
async function warm(): Promise<void> {
  for (const market of ["en-gb", "en-us", "de-de", "fr-fr"]) {
    for (const path of [`/${market}`, `/${market}/search?q=${salt}`, `/api/v1/products?market=${market}&q=warm`])
      await timed(path);
  }
}

/** Takes engine and storefront down until the returned function is called, which waits until both answer again. */
function takeDown(): () => Promise<void> {
  const releases = ["storefront", "commerce"].map((name) => holdDown(stateDir, name));
  return async () => {
    for (const release of releases) release();
    await untilAnswers(`${commerce}/ready`);
    await untilAnswers(`${storefront}/api/v1/health`);
  };
}

async function measure(products: number): Promise<Answer[]> {
  const bringBack = takeDown();
  // Pages of another size must not be served from the disk.
  makeRunCopy(packageDir("storefront"), join(stateDir, "run", "storefront"));
  const putBack = await swapIn(databases, products);
  await bringBack();
  try {
    await warm();
    const answers: Answer[] = [];
    for (const question of await ask(databases, (sql) => questions(sql, salt))) {
      const found = await answer(question);
      say(
        `${products}: ${found.name} ${found.milliseconds.toFixed(0)} ms, ${found.count.toFixed(1)} statements, at most ${found.mostRows} rows`,
      );
      answers.push(found);
    }
    return answers;
  } finally {
    const bringBackOwn = takeDown();
    await putBack();
    await bringBackOwn();
  }
}

const measured: Answer[][] = [];
for (const size of sizes) {
  await provideCatalogue(databases, size);
  say(`measure ${size} products`);
  measured.push(await measure(size));
}

const [least = []] = measured;
const rows = least.flatMap((first, place): Row[] => {
  const all = measured.flatMap((answers) => answers[place] ?? []);
  const last = all.at(-1) ?? first;
  const ratio = last.milliseconds / first.milliseconds;
  const list = (values: number[], unit: string, digits = 0) =>
    values.map((value) => value.toFixed(digits)).join(" · ") + unit;
  return [
    {
      figure: `${first.name}, cold, median`,
      measured: `${list(
        all.map(({ milliseconds }) => milliseconds),
        " ms",
      )}: ×${ratio.toFixed(2)}`,
      goal: `≤ ×${highestRatio}`,
      isMet: ratio <= highestRatio,
    },
    {
      figure: `${first.name}, statements; most rows of one`,
      measured: `${list(
        all.map(({ count }) => count),
        "",
        1,
      )}; ${list(
        all.map(({ mostRows }) => mostRows),
        "",
      )}`,
      goal: `≤ ${mostRowsAllowed} rows`,
      isMet: all.every(({ mostRows }) => mostRows <= mostRowsAllowed),
    },
  ];
});
console.log(`\n\`npm run bench -- catalogue\` · ${sizes.join(" · ")} products · ${describeRun()}\n`);
console.log(table(rows));
