import { existsSync, readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { runCommand } from "../processes/run-command.ts";
import type { RunRecord } from "../processes/run-record.ts";
import type { Command } from "../processes/spawn-logged.ts";
import { hashText } from "./input-hash.ts";
import { namesAllItWants } from "./lockfile.ts";
import { installEnv } from "./process-env.ts";
import { type ProcessName, packageDir, sharedDir } from "./profile.ts";
import { readStamp, whenChanged } from "./stamps.ts";

const readLock = (dir: string) => readFileSync(join(dir, "package-lock.json"), "utf8");

function installStamp(name: ProcessName) {
  const dir = packageDir(name);
  return {
    file: join(sharedDir, "stamps", `install-${name}`),
    hash: hashText(readLock(dir), process.platform, process.arch),
    isResultThere: () => existsSync(join(dir, "node_modules")),
  };
}

export function isInstalled(name: ProcessName): boolean {
  const stamp = installStamp(name);
  return readStamp(stamp.file) === stamp.hash && stamp.isResultThere();
}

// Without these, npm needs over a minute to notice that there is no network.
const patience = "--fetch-retry-mintimeout=1000 --fetch-retry-maxtimeout=5000";

function npm(name: ProcessName, line: string): Command {
  const dir = packageDir(name);
  return {
    name: `Installing the packages of ${name}`,
    line: `npm ${line} --no-audit --no-fund --prefer-offline --loglevel=error ${patience}`,
    cwd: dir,
    env: installEnv(dir),
    logFile: join(sharedDir, "logs", `install-${name}.log`),
  };
}

/**
 * A lockfile written where the registry lacks other platforms' binaries has no entry for them, which `npm ci` refuses
 * outright. `npm install` takes the same locked versions and looks for the missing ones; the lockfile stays as it is.
 */
async function installLocked(name: ProcessName, record: RunRecord, signal: AbortSignal): Promise<void> {
  const dir = packageDir(name);
  if (namesAllItWants(readLock(dir))) return runCommand(npm(name, "ci"), record, signal);
  // As `npm ci` would: what an interrupted run left half unpacked passes for installed.
  await rm(join(dir, "node_modules"), { recursive: true, force: true });
  await runCommand(npm(name, "install --no-save"), record, signal);
}

/** Installs a package's dependencies exactly as its lockfile says, unless that was done. */
export function installPackages(
  name: ProcessName,
  record: RunRecord,
  signal: AbortSignal,
): Promise<"done" | "unchanged"> {
  return whenChanged(installStamp(name), () => installLocked(name, record, signal));
}
