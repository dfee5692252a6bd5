import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { styleText } from "node:util";
import { endProcess } from "../processes/end-process.ts";
import { identify } from "../processes/identity.ts";
import type { RunRecord } from "../processes/run-record.ts";
import { duration, type Progress } from "../terminal/progress.ts";
import { packageScript } from "./build.ts";
import { baseEnv, type Env, testEnv } from "./process-env.ts";
import { logsDir, type ProcessName, type Profile, packageDir, root } from "./profile.ts";
import { provideBrowser } from "./provide-browser.ts";
import { withShop, withWorkRecord } from "./run-shop.ts";

interface Suite {
  label: string;
  package: ProcessName;
  line: string;
}

interface Outcome {
  label: string;
  passed: boolean;
  took: number;
  /** What failed, where the suite tells it. */
  failures: string;
}

/** The journeys come last: what runs before them takes away again whatever it made. */
const suites = (): Suite[] => [
  {
    label: "Integration: ports against real services",
    package: "storefront",
    line: "vitest run --project integration",
  },
  {
    label: "Seed: the engine filled twice",
    package: "commerce",
    line: `DATABASE_URL="$COMMERCE_DATABASE_URL" ${packageScript("commerce", "test:integration")}`,
  },
  { label: "Access: who may do what in the CMS", package: "cms", line: packageScript("cms", "test:access") },
  {
    label: "End to end: every page",
    package: "storefront",
    line: "playwright test --project sweeps --output test-results/sweeps",
  },
  {
    label: "End to end: journeys in a browser",
    package: "storefront",
    line: "playwright test --project journeys --output test-results/journeys",
  },
  {
    label: "End to end: outages and freshness",
    package: "storefront",
    line: "playwright test --project alone --output test-results/alone",
  },
];

/** Runs a program whose output belongs to the person at the terminal. Returns its exit code. */
export async function runInForeground(line: string, env: Env, signal: AbortSignal, cwd = root): Promise<number> {
  const child = spawn("/bin/sh", ["-c", line], {
    cwd,
    env: env as NodeJS.ProcessEnv,
    stdio: ["ignore", "inherit", "inherit"],
    detached: true,
  });
  const { pid } = child;
  let stopping: Promise<void> | undefined;
  const stop = () => {
    if (pid) stopping = endProcess(identify(pid), "SIGTERM", 3_000);
  };
  signal.addEventListener("abort", stop, { once: true });
  const code = await new Promise<number>((resolve) => {
    child.once("error", () => resolve(127));
    child.once("close", (status) => resolve(status ?? 1));
  });
  signal.removeEventListener("abort", stop);
  await stopping;
  signal.throwIfAborted();
  return code;
}

function table(outcomes: Outcome[]): string {
  const row = ({ label, passed, took }: Outcome) =>
    `  ${passed ? styleText("green", "passed") : styleText("red", "FAILED")}  ${label.padEnd(44)} ${duration(took)}`;
  return ["", ...outcomes.map(row), ""].join("\n");
}

/** Finds or installs a browser, and says so. Returns its path. */
export async function browserFor(progress: Progress, signal: AbortSignal): Promise<string> {
  const line = progress.step("Find a browser");
  try {
    const path = await withWorkRecord(progress, signal, (record: RunRecord) => provideBrowser(record, signal));
    line.end("done", path);
    return path;
  } catch (error) {
    line.end("failed");
    throw error;
  }
}

/** Brings up a fresh shop, runs every suite against it, prints a table. Returns whether all passed. */
export async function runTestSuites(profile: Profile, progress: Progress, signal: AbortSignal): Promise<boolean> {
  const chromium = await browserFor(progress, signal);
  const outcomes: Outcome[] = [];
  const failuresFile = join(profile.stateDir, "failures.txt");
  await withShop({ profile, mode: "production", progress, signal }, async (shop) => {
    const env = {
      ...testEnv(profile, shop.secrets, shop.databaseUrls),
      CHROMIUM_PATH: chromium,
      FAILURES_FILE: failuresFile,
      LOGS_DIR: logsDir(profile),
    };
    for (const { label, line, package: name } of suites()) {
      progress.print(`\n  ${styleText("bold", label)}`);
      const begun = performance.now();
      const cwd = packageDir(name);
      rmSync(failuresFile, { force: true });
      const { PATH = "" } = baseEnv(cwd, "test");
      const code = await runInForeground(line, { ...env, PATH }, signal, cwd);
      const failures = existsSync(failuresFile) ? readFileSync(failuresFile, "utf8") : "";
      outcomes.push({ label, passed: code === 0, took: performance.now() - begun, failures });
    }
  });
  progress.print(table(outcomes));
  for (const { failures } of outcomes) if (failures) progress.print(`${failures.replaceAll(/^/gm, "  ")}\n`);
  const allPassed = outcomes.every((outcome) => outcome.passed);
  if (!allPassed)
    progress.print(`  Traces and screenshots: ${join("test-results")}; logs of the services: .portico/test/logs\n`);
  return allPassed;
}
