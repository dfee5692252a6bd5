import { existsSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "../processes/failure.ts";
import { runCommand } from "../processes/run-command.ts";
import type { RunRecord } from "../processes/run-record.ts";
import { baseEnv } from "./process-env.ts";
import { root, sharedDir } from "./profile.ts";

function waysToInstall(): string[] {
  const isRoot = process.getuid?.() === 0;
  const sudo = isRoot ? "" : existsSync("/usr/bin/sudo") ? "sudo -n " : undefined;
  const canUseApt = sudo !== undefined && existsSync("/usr/bin/apt-get");
  return [
    `timeout 300 playwright install ${isRoot && canUseApt ? "--with-deps " : ""}chromium`,
    ...(canUseApt
      ? [
          `${sudo}apt-get update && ${sudo}env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium`,
        ]
      : []),
  ];
}

/** Finds a browser or installs one: Playwright's, else Debian's. Returns its path. */
export async function provideBrowser(record: RunRecord, signal: AbortSignal): Promise<string> {
  // Loaded late: Playwright may have been installed a moment ago.
  const { findBrowser } = await import("../browser.ts");
  const present = findBrowser();
  if (present) return present;
  const logFile = join(sharedDir, "logs", "install-browser.log");
  for (const line of waysToInstall()) {
    const command = { name: "Installing a browser", line, cwd: root, env: baseEnv(root, "production"), logFile };
    // The next way, or the Failure below, answers for this one.
    await runCommand(command, record, signal).catch(() => signal.throwIfAborted());
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Failure("There is no Chromium, and none could be installed.", {
    advice: "Install Chromium or Google Chrome, or set CHROMIUM_PATH to one, and run the tests again.",
    logFile,
  });
}
