import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "../processes/run-command.ts";
import type { RunRecord } from "../processes/run-record.ts";
import { hashText } from "./input-hash.ts";
import { installEnv } from "./process-env.ts";
import { type ProcessName, packageDir, sharedDir } from "./profile.ts";
import { readStamp, whenChanged } from "./stamps.ts";

function installStamp(name: ProcessName) {
  const dir = packageDir(name);
  const lock = readFileSync(join(dir, "package-lock.json"), "utf8");
  return {
    file: join(sharedDir, "stamps", `install-${name}`),
    hash: hashText(lock, process.platform, process.arch),
    isResultThere: () => existsSync(join(dir, "node_modules")),
  };
}

export function isInstalled(name: ProcessName): boolean {
  const stamp = installStamp(name);
  return readStamp(stamp.file) === stamp.hash && stamp.isResultThere();
}

/** Installs a package's dependencies exactly as its lockfile says, unless that was done. */
export function installPackages(
  name: ProcessName,
  record: RunRecord,
  signal: AbortSignal,
): Promise<"done" | "unchanged"> {
  const dir = packageDir(name);
  return whenChanged(installStamp(name), () =>
    runCommand(
      {
        name: `Installing the packages of ${name}`,
        line: "npm ci --no-audit --no-fund --prefer-offline --loglevel=error",
        cwd: dir,
        env: installEnv(dir),
        logFile: join(sharedDir, "logs", `install-${name}.log`),
      },
      record,
      signal,
    ),
  );
}
