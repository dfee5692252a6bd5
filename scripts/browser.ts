import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

const programs = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const macPrograms = ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

/** A browser that lacks a shared library is there but of no use. */
function runs(path: string): boolean {
  try {
    execFileSync(path, ["--version"], { stdio: "ignore", timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

/** The path of a Chromium that runs here: `CHROMIUM_PATH`, the system's, or Playwright's own. */
export function findBrowser(env: Record<string, string | undefined> = process.env): string | undefined {
  const folders = (env.PATH ?? "").split(delimiter);
  const system = programs.flatMap((name) => folders.map((folder) => join(folder, name)));
  const candidates = [env.CHROMIUM_PATH ?? "", ...system, ...macPrograms, chromium.executablePath()];
  return candidates.find((path) => path && existsSync(path) && runs(path));
}
