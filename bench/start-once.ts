import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Failure } from "../scripts/processes/failure.ts";
import { logSize, logTail } from "../scripts/processes/log-file.ts";
import { claimRun, ownerOf } from "../scripts/processes/run-record.ts";
import { type RunningProcess, spawnLogged } from "../scripts/processes/spawn-logged.ts";

/** Seconds from `npm start` until every address answers, and from Ctrl-C until nothing runs any more. */
export interface StartTimes {
  open: number;
  stopped: number;
}

const startDeadlineMs = 20 * 60_000;
const stopDeadlineMs = 60_000;
const secondsSince = (begun: number) => (performance.now() - begun) / 1000;

/** Follows redirects, as a browser would: the storefront's own address leads to a market. */
async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(15_000) });
    await response.body?.cancel();
    return response.status === 200;
  } catch {
    return false;
  }
}

/** Ctrl-C as a terminal gives it: to npm and everything in its group. The shop ends after npm, when its record goes. */
async function interrupt(npm: RunningProcess, folder: string): Promise<void> {
  let hasEnded = false;
  void npm.ended.then(() => {
    hasEnded = true;
  });
  try {
    process.kill(-npm.identity.pid, "SIGINT");
  } catch {
    // The group ended by itself.
  }
  const runFile = join(folder, ".portico", "run.json");
  const deadline = Date.now() + stopDeadlineMs;
  for (; !hasEnded || ownerOf(runFile); await wait(50)) {
    if (Date.now() > deadline)
      throw new Error(`The shop in ${folder} still runs ${stopDeadlineMs / 1000} s after Ctrl-C`);
  }
}

/** Runs `npm start` in the folder until every address answers, then stops it. Throws a Failure when it does not come up. */
export async function startOnce(
  folder: string,
  env: Record<string, string>,
  urls: string[],
  signal: AbortSignal,
): Promise<StartTimes> {
  const claim = await claimRun(`${folder}.run.json`);
  if (!("record" in claim)) throw new Error(`Somebody else measures in ${folder}`);
  const logFile = `${folder}.log`;
  const logFrom = logSize(logFile);
  const begun = performance.now();
  const npm = spawnLogged({ name: "npm start", line: "exec npm start", cwd: folder, env, logFile }, claim.record);
  let stopBegun = 0;
  let open = 0;
  try {
    let hasEnded = false;
    void npm.ended.then(() => {
      hasEnded = true;
    });
    for (const url of urls) {
      for (; !(await answers(url)); await wait(100, undefined, { signal })) {
        if (!hasEnded && secondsSince(begun) * 1000 < startDeadlineMs) continue;
        const logLines = logTail(logFile, 30, logFrom);
        throw new Failure("npm start did not come up.", { advice: "Mend what its log says.", logLines });
      }
    }
    open = secondsSince(begun);
  } finally {
    stopBegun = performance.now();
    await interrupt(npm, folder);
    claim.record.release();
  }
  return { open, stopped: secondsSince(stopBegun) };
}
