/** Asks Lighthouse about the running shop as a phone on a slow line sees it. Run by `npm run bench -- lighthouse`. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { warmHomePages, warmLinkedPages } from "../../scripts/stack/warm-up.ts";
import { describeRun } from "../machine.ts";
import { need } from "../need.ts";
import { pages } from "../pages.ts";
import { median } from "../spread.ts";
import { type Row, table } from "../table.ts";
import { type Report, toReport } from "./report.ts";

const storefront = need("STOREFRONT_URL");
const here = import.meta.dirname;
const runs = Number(process.argv[2] ?? 3);
const say = (text: string) => console.error(`  … ${text}`);
// The same flags as for every browser of the benches; Chromium's own traffic is not the page's.
const chromeFlags =
  "--headless=new --no-sandbox --disable-dev-shm-usage --disable-background-networking --disable-features=Translate,OptimizationHints";

/** Lighthouse brings a hundred packages, which nobody needs who only runs the shop. */
function install(): void {
  if (existsSync(join(here, "node_modules"))) return;
  say("install Lighthouse");
  execFileSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: here, stdio: "inherit" });
}

function audit(url: string): Report {
  const output = join(tmpdir(), `lighthouse-${process.pid}.json`);
  const program = join(here, "node_modules", "lighthouse", "cli", "index.js");
  const options = ["--output=json", `--output-path=${output}`, "--quiet", `--chrome-flags=${chromeFlags}`];
  const env = { ...process.env, CHROME_PATH: need("CHROMIUM_PATH") };
  execFileSync(process.execPath, [program, url, ...options], { env, stdio: ["ignore", "ignore", "inherit"] });
  return toReport(JSON.parse(readFileSync(output, "utf8")));
}

const middle = (reports: Report[], pick: (report: Report) => number) => median(reports.map(pick));

function rowsOf(name: string, reports: Report[]): Row[] {
  const score = (category: string) => middle(reports, ({ scores }) => scores[category] ?? 0);
  const performance = score("performance");
  const rest = ["accessibility", "best-practices", "seo", "agentic-browsing"];
  const lcp = middle(reports, (report) => report.lcpMs);
  const shift = Math.max(...reports.map((report) => report.shift));
  const times = ["fcpMs", "tbtMs", "speedIndexMs"] as const;
  const [fcp, tbt, speed] = times.map((time) => middle(reports, (report) => report[time]).toFixed(0));
  const kilobytes = (middle(reports, (report) => report.bytes) / 1000).toFixed(0);
  return [
    { figure: `${name}, performance`, measured: String(performance), goal: "≥ 98", isMet: performance >= 98 },
    {
      figure: `${name}, ${rest.join(", ")}`,
      measured: rest.map(score).join(", "),
      goal: "100 each",
      isMet: rest.every((category) => score(category) === 100),
    },
    {
      figure: `${name}, largest paint (simulated), layout shift`,
      measured: `${(lcp / 1000).toFixed(2)} s, ${shift}`,
      goal: "≤ 1.6 s, 0",
      isMet: lcp <= 1_600 && shift === 0,
    },
    {
      figure: `${name}, first paint, blocking time, speed index; requests, bytes`,
      measured: `${fcp} ms, ${tbt} ms, ${speed} ms; ${middle(reports, (report) => report.requests)}, ${kilobytes} kB`,
    },
  ];
}

install();
say("warm every page");
const { signal } = new AbortController();
await warmLinkedPages(storefront, await warmHomePages(storefront, signal), signal);
const rows: Row[] = [];
for (const [name, path] of Object.entries(pages)) {
  // The first run has its pictures made; it is not counted.
  audit(storefront + path);
  const reports = Array.from({ length: runs }, () => audit(storefront + path));
  for (const finding of new Set(reports.flatMap((report) => report.findings))) say(`${name}: ${finding}`);
  rows.push(...rowsOf(`${name} page`, reports));
}
console.log(`\n\`npm run bench -- lighthouse\` · median of ${runs} · mobile, simulated · ${describeRun()}\n`);
console.log(table(rows));
